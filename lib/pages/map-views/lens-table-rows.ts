import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';

/** What the table twin shows beside the figures, and where the same rows can be had as a file. */
export interface LensTable {
  extras: readonly ExtraColumn[];
  csvHref: string;
  /** Group of each place by code: the lower stand first. */
  lead?: Readonly<Record<string, number>>;
  /** What the table shows instead of the figures of the page: their changes. */
  instead?: { rows: readonly PlaceFigure[]; measure: Measure };
}
