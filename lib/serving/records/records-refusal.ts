import type { Refusal } from '../../core/result';
import { WarehouseError } from '../../warehouse/database';
import { SnapshotDamaged, SnapshotNotKept } from '../../warehouse/published';

const notKept: Refusal = {
  code: 'snapshot-not-kept',
  sentence: 'The records of that snapshot are not kept here.',
  nextStep: 'Leave the snapshot out of the link to read the one in force.',
};

const outdated: Refusal = {
  code: 'records-outdated',
  sentence: 'This snapshot was made before households could be looked up.',
  nextStep: 'Load the same extract again with "naqsha load DIR".',
};

const damaged: Refusal = {
  code: 'records-damaged',
  sentence: 'The records of this snapshot are not as they were written, so nothing is answered from them.',
  nextStep: 'Ask the operator to load the same extract again with "naqsha load DIR".',
};

const ofDamage = /Corrupt|checksum|Serialization Error|FATAL Error|INTERNAL Error|database has been invalidated/i;

/** What failed, in words, where the snapshot is not kept, is damaged or lacks the tables that are read; null for every other failure. */
export function recordsRefusal(problem: unknown): Refusal | null {
  if (problem instanceof SnapshotNotKept) return notKept;
  if (problem instanceof SnapshotDamaged) return damaged;
  if (problem instanceof WarehouseError && ofDamage.test(problem.message)) return damaged;
  return problem instanceof WarehouseError && /^(?:Catalog|Binder) Error/.test(problem.message) ? outdated : null;
}
