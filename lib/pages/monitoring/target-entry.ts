import type { TargetStatus } from '@/lib/measures/monitoring/target-status';
import type { SparkPoint } from '@/lib/serving/presentation/charts/spark-point';
import type { ExplainedFigureProps } from '../../serving/presentation/figure/explained-figure-props';

export interface TargetEntry extends ExplainedFigureProps {
  id: string;
  baseline: number | null;
  target: number;
  targetPeriod: string;
  actualPeriod: string;
  expected: number | null;
  status: TargetStatus;
  statedAs: string;
  quarters: readonly SparkPoint[];
  /** The change since the quarter before where both rest on the same coverage; else null. */
  change: 'up' | 'down' | 'level' | null;
  offered: readonly string[];
  missing: readonly string[];
  note: string;
}
