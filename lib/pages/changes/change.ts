import type { Measure } from '@/lib/serving/presentation/measure';

/** One indicator now and in the snapshot before. */
export interface Change {
  measure: Measure;
  now: number;
  before: number;
  beforeOn: string;
  /** True where the definition changed in between: the two may not be compared. */
  isBreak: boolean;
  /** The 95 % interval of the change; null where it cannot be tested. */
  interval: { from: number; to: number } | null;
}
