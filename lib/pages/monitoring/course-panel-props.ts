import type { TrendPoint } from '@/lib/serving/presentation/charts/trend-point';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { TargetRow } from '@/lib/serving/queries/targets';

export interface CoursePanelProps {
  points: readonly TrendPoint[];
  target: TargetRow | null;
  /** Events before or after the quarters drawn. */
  otherEvents: readonly { id: string; words: string; source: string }[];
  offered: readonly string[];
  missing: readonly string[];
  measure: Measure;
  placeName: string;
  mapHref: string;
}
