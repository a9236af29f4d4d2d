import type { SparkPoint } from '@/lib/serving/presentation/charts/spark-point';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { ExplainedFigureProps } from '../../serving/presentation/figure/explained-figure-props';

export interface FrameworkIndicator extends ExplainedFigureProps {
  indicator: IndicatorRow;
  quarters: readonly SparkPoint[];
  /** The quarters in words, for who cannot see the line. */
  course: string;
  missing: readonly string[];
}
