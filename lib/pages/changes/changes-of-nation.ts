import type { Change } from '@/lib/pages/changes/change';
import type { ChangeVerdictProps } from '../hotspots/change-verdict-props';

export interface NationalChanges extends ChangeVerdictProps {
  /** False where there is no snapshot before this one. */
  hasBefore: boolean;
  /** Those that stand out first, then those that cannot be compared or tested. */
  changes: Change[];
}
