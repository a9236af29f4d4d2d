import type { Place } from '../../science/geography/place';
import type { PlaceSuggestion } from '../../science/geography/place-match';
import type { PlaceDecision } from './place-decision';

/** A place as a return prints it. Empty text counts as not said. */
export interface PublishedName {
  place: string;
  district: string;
  province: string;
  code: string;
}

/**
 * - code, name, alias: as `matchPlace` finds them.
 * - decision: a person said which place it is.
 * - names_parent: the name is that of the district (or province) itself and no tehsil of it bears the name.
 * - several_tehsils: several tehsils of one district fit the name, so the district holds them all.
 */
type PlacedBy = 'code' | 'name' | 'alias' | 'decision' | 'names_parent' | 'several_tehsils';

/**
 * - no_place: no place is named, or a word that says so.
 * - unknown, ambiguous, disagrees: as `matchPlace` finds them.
 * - left_out: a person decided that it belongs to no place of the set.
 */
type UnplacedBecause = 'no_place' | 'unknown' | 'ambiguous' | 'disagrees' | 'left_out';

/** Where one published name counts: at a place and above it, or, without a place, in the national total alone. */
export interface Placement {
  place: Place | null;
  how: PlacedBy | UnplacedBecause;
  /** For a person to decide; none is ever joined on. */
  suggestions: readonly PlaceSuggestion[];
  decision: PlaceDecision | null;
}
