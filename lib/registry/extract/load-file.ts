import { done, type Result, refused } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import type { TableExpectations } from '../validate/expectation';
import type { FoundFile } from './discover';
import { type FileAccount, isBalanced } from './file-account';
import { dropRejected, loadTable } from './load-table';
import { removeDuplicates } from './remove-duplicates';
import { fileRefusal, sendAgain } from './scan/file-refusal';
import type { ScannedFile } from './scan/scanned-file';
import type { Source } from './source-sql';
import { writeStructuralRejects } from './structural-rejects';

/**
 * Loads one scanned file and reckons it up. The scanner's count of records and what the database read must agree to the
 * record, or the file is refused: neither reader is trusted alone.
 */
export async function loadFile(
  connection: Connection,
  call: {
    file: FoundFile;
    scanned: ScannedFile;
    source: Source;
    expectations: TableExpectations | undefined;
    asOf: string;
    isPlaced: boolean;
  },
): Promise<Result<FileAccount>> {
  const { file, scanned } = call;
  const { contract, name } = file;
  const broken = await writeStructuralRejects(connection, file, scanned);
  const loaded = await loadTable(connection, {
    file: name,
    contract,
    source: call.source,
    expectations: call.expectations,
    asOf: call.asOf,
    isScannedText: file.format !== 'parquet',
    isPlaced: call.isPlaced,
  });
  const repeated = await removeDuplicates(connection, name, contract);
  await dropRejected(connection, contract);
  const kept = await connection.one(`select count(*) as n from raw_${contract.table}`);
  const rules = await connection.all(
    'select rule, count(*) as n from load_rejects_rows where file = $name group by all',
    {
      name,
    },
  );
  const account: FileAccount = {
    file: name,
    table: contract.table,
    bytes: scanned.bytes,
    sha256: scanned.sha256,
    records: scanned.records,
    accepted: Number(kept?.n),
    rejected: broken + loaded.rejected + repeated.rejected,
    duplicate: repeated.duplicate,
    blank: scanned.blank,
    reasons: Object.fromEntries(rules.map((row) => [String(row.rule), Number(row.n)])),
  };
  if (isBalanced(account)) return done(account);
  const read = loaded.read + broken + scanned.blank;
  return refused(
    fileRefusal(
      'accounting',
      name,
      {
        en: `the scanner counted ${scanned.records} records, the database read ${read}: the file is not what it seems.`,
        ur: `جانچ نے ${scanned.records} اندراجات گنے، ڈیٹابیس نے ${read} پڑھے: فائل ویسی نہیں جیسی دکھتی ہے۔`,
      },
      sendAgain,
      { account },
    ),
  );
}
