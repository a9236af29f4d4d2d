import { type Result, refused } from '../../core/result';
import { WarehouseError } from '../../warehouse/database';
import type { FoundFile } from './discover';
import { fileRefusal, sendAgain } from './scan/file-refusal';

/**
 * Runs what reads a file. Parquet is compressed in pages that only the database unpacks, so damage there is met while it reads; it is
 * the file's fault and refuses the file. A text file was looked at byte by byte before: what the database cannot read there is ours.
 */
export async function refusingDamage<Value>(
  { name, format }: FoundFile,
  read: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await read();
  } catch (problem) {
    if (format !== 'parquet' || !(problem instanceof WarehouseError) || isOurs(problem)) throw problem;
    return refused(
      fileRefusal(
        'parquet',
        name,
        {
          en: 'the Parquet file is damaged: a page or its description cannot be read.',
          ur: 'Parquet فائل خراب ہے: اس کا کوئی صفحہ یا اس کی تفصیل پڑھی نہیں جا سکتی۔',
        },
        sendAgain,
      ),
    );
  }
}

/** Memory, disk and interruption are no damage of the file. */
const isOurs = ({ cause }: WarehouseError): boolean =>
  /Out of Memory|INTERRUPT|No space left|Permission denied|Too many open files/i.test(
    String((cause as Error)?.message),
  );
