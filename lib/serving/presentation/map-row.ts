import type { Status } from '@/lib/core/measured';
import type { QualityMark } from './figure/quality-mark';

/** One place with its figure as the map draws it; plain data, so a server page can hand it to the client. */
export interface MapRow {
  code: string;
  nameEn: string;
  /** Null where the name in Urdu script is not known. */
  nameUr: string | null;
  /** Names the place's parents in the language of the page: "Tharparkar, Sindh". */
  within?: string;
  districtCode?: string | null;
  provinceCode?: string | null;
  status: Status;
  /** Null unless the status is known or stale. */
  value: number | null;
  /** What the figure rests on: the denominator, or null for counts. */
  denominator?: number | null;
  /** Households or people the figure counts; null where it may not be shown. */
  numerator?: number | null;
  /** Ends of the 95 % interval; null or absent where none is told. */
  intervalLow?: number | null;
  intervalHigh?: number | null;
  /** Households the figure rests on; null or absent where that is not told. */
  households?: number | null;
  /** 95 % range of the place's rank among those shown beside it; null or absent where it has none. */
  rankLow?: number | null;
  rankHigh?: number | null;
  quality?: QualityMark | null;
}
