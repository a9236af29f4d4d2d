import type { PlaceSuggestion } from '../../science/geography/place-match';
import type { PlaceSaying } from './scan/scanned-file';

/** A saying and what became of it: a tehsil of the boundary set, or a rule that refuses its rows, with suggestions. */
export interface PlacedSaying extends PlaceSaying {
  placeCode: string | null;
  placedBy: 'code' | 'name' | 'alias' | 'crosswalk' | null;
  rule: 'place-unknown' | 'place-ambiguous' | 'place-disagrees' | null;
  /** The district its rows count towards in the limits, even when they are refused; null where nothing tells. */
  districtCode: string | null;
  suggestions: PlaceSuggestion[];
}
