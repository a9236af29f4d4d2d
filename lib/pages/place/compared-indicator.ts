import type { Explanation } from '@/lib/serving/presentation/figure/explanation';
import type { Figure } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface ComparedIndicator {
  theme: string;
  measure: Measure;
  explanation: Explanation;
  here: Figure;
  above: Figure;
  nation: Figure;
}
