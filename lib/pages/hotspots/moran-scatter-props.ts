import type { ScatterPoint } from '@/lib/serving/presentation/charts/scatter-point';
import type { Measure } from '@/lib/serving/presentation/measure';

export interface MoranScatterProps {
  points: readonly ScatterPoint[];
  mean: { here: number; around: number };
  slope: number | null;
  /** What the slope says, in a sentence. */
  reading: string;
  measure: Measure;
  /** Title of the measure around, where it is another one. */
  around: string;
}
