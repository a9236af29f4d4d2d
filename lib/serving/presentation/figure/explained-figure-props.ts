import type { Explanation } from '@/lib/serving/presentation/figure/explanation';
import type { Figure } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface ExplainedFigureProps {
  figure: Figure;
  measure: Measure;
  explanation: Explanation;
  isBrief?: boolean;
  hasInterval?: boolean;
}
