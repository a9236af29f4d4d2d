import type { Refusal } from '../../core/result';
import { WarehouseError } from '../../warehouse/database';
import { SnapshotNotKept } from '../../warehouse/published';

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

/** What failed, in words, where the snapshot is not kept or lacks the tables that are read; null for every other failure. */
export function recordsRefusal(problem: unknown): Refusal | null {
  if (problem instanceof SnapshotNotKept) return notKept;
  return problem instanceof WarehouseError && /^(?:Catalog|Binder) Error/.test(problem.message) ? outdated : null;
}
