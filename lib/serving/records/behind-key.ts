import { type Result, refused } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import type { KeyAsker } from '../access/agency-key';
import { record } from '../access/audit';
import { refusalOfKey } from '../access/key-refusal';
import { covers } from '../access/scope';
import { type RecordsSnapshot, withRecords } from './open-records';
import { recordsRefusal } from './records-refusal';

export interface KeyDoor {
  connection: Connection;
  snapshot: RecordsSnapshot;
  /** True where the tehsil lies in the area of the key. */
  covers(place: string): boolean;
  /** Writes to the audit trail what is about to be answered; the answer waits for it, and its failure stops the answer. */
  note(object: string, purpose: string): Promise<void>;
}

/**
 * The only way to the records of the snapshot in force for the key of an agency: refuses a key that is not in force before any file is
 * opened. What is read is judged and never answered itself.
 */
export async function behindKey<Answer>(
  { key, act }: KeyAsker,
  now: number,
  use: (door: KeyDoor) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const refusal = refusalOfKey(key, now);
  if (refusal) return refused(refusal);
  try {
    return await withRecords(null, (connection, snapshot) =>
      use({
        connection,
        snapshot,
        covers: (place) => covers(key.scope, place),
        note: async (object, purpose) => {
          await record({ viewer: key.id, act, object, purpose, snapshot: snapshot.id });
        },
      }),
    );
  } catch (problem) {
    const known = recordsRefusal(problem);
    if (known) return refused(known);
    throw problem;
  }
}
