import type { PlanDemand, PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Outline } from '@/lib/serving/presentation/outline/outline';

export interface PlanBoardProps {
  outline: Outline;
  /** Tehsils in rising order of code. */
  places: readonly PlanPlace[];
  demands: readonly PlanDemand[];
  regions: readonly { code: string; name: string }[];
  place: string;
  /** Tehsils of the shortlist in the link; empty where there is none. */
  shortlist: readonly string[];
  snapshot: string;
  synthetic: boolean;
}
