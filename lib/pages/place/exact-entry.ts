import type { Figure } from '@/lib/serving/presentation/figure/figure';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface ExactEntry {
  theme: string;
  measure: Measure;
  /** Before disclosure control. */
  exact: Figure;
  published: Figure;
}
