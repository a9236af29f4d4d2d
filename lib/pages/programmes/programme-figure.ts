import type { Explanation } from '@/lib/serving/presentation/figure/explanation';
import type { Figure } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface ProgrammeFigure {
  figure: Figure;
  measure: Measure;
  explanation: Explanation;
  period: string | null;
}
