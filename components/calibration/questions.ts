import type { Result } from '@/lib/core/result';
import type { Calibration } from '@/lib/science/pmt/calibration/calibrate';
import type { ColumnSummary } from '@/lib/science/pmt/calibration/column-summary';
import type { CalibrationPlan } from '@/lib/science/pmt/calibration/plan';
import type { Trial } from '@/lib/science/pmt/calibration/try-model';

/** What the page asks of the worker that holds the survey. */
export type Question =
  /** Null opens the made-up survey. */
  | { kind: 'read'; text: string | null }
  | { kind: 'fit'; plan: CalibrationPlan }
  | { kind: 'try'; text: string; file: string; day: string };

export interface OpenSurvey {
  households: number;
  columns: ColumnSummary[];
}

export interface Answers {
  read: Result<OpenSurvey>;
  fit: Result<Calibration>;
  try: Result<Trial>;
}
