import type { Figure } from '@/lib/serving/presentation/figure/figure';
import type { SmallMapPanelProps } from './small-map-panel-props';

export interface SmallMapEntry {
  id: string;
  title: string;
  /** The view the map is a part of. */
  href: string;
  rows: SmallMapPanelProps['panels'][number]['rows'];
  /** The figure of the whole place under the same heading; null where there is none. */
  whole: Figure | null;
  note?: string;
}
