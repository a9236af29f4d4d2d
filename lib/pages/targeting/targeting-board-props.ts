import type { LabGroup, LabPlace } from '@/lib/pages/targeting/lab-place';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { ScoreDistributionRow } from '@/lib/serving/queries/score-distributions';
import type { TargetingErrorRow } from '@/lib/serving/queries/targeting-errors';

export interface TargetingBoardProps {
  outline: Outline;
  places: readonly LabPlace[];
  /** Distribution of the whole place of the page, and its parts. */
  whole: ScoreDistributionRow;
  groups: readonly LabGroup[];
  hasAreas: boolean;
  /** The cut-off in force; null where the model has none. */
  official: number | null;
  /** Rupees a household and quarter that a scenario starts from. */
  amount: number;
  errors: readonly TargetingErrorRow[];
  model: string;
  snapshot: string;
  synthetic: boolean;
}
