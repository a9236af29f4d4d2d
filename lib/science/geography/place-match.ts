import type { Place } from './place';

/** What a row says about its place. Empty text counts as not said. */
export interface PlaceClaim {
  code?: string | null;
  tehsil?: string | null;
  district?: string | null;
  province?: string | null;
}

/**
 * - code: the code is in the set and the names given, if any, do not speak against it.
 * - name, alias: the spelling is known and its parents decide for one place.
 * - ambiguous: several places fit, or one fits but no parent is named to confirm it.
 * - disagrees: the code is in the set but the names are another place's. A finding, never a match; `place` is the code's.
 * - unknown: nothing fits. Suggestions are for a person to decide and never joined.
 */
export type PlaceMatch =
  | { kind: 'code' | 'name' | 'alias' | 'disagrees'; place: Place; suggestions: PlaceSuggestion[] }
  | { kind: 'ambiguous' | 'unknown'; place: null; suggestions: PlaceSuggestion[] };

/** `score` runs 0–1; suggestions come best first. */
export interface PlaceSuggestion {
  place: Place;
  score: number;
  why: SuggestionReason;
}

export type SuggestionReason =
  | 'names_say'
  | 'same_name'
  | 'source_counts_together'
  | 'same_name_elsewhere'
  | 'similar_name'
  | 'no_parent_named';

export const isMatched = (match: PlaceMatch): match is PlaceMatch & { kind: 'code' | 'name' | 'alias'; place: Place } =>
  match.kind === 'code' || match.kind === 'name' || match.kind === 'alias';
