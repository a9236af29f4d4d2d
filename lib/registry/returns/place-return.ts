import { matchPlace } from '../../science/geography/match-place';
import { nameKey } from '../../science/geography/normalise-name';
import type { Place } from '../../science/geography/place';
import type { PlaceIndex } from '../../science/geography/place-index';
import { isMatched, type PlaceSuggestion } from '../../science/geography/place-match';
import { suggestPlaces } from '../../science/geography/suggest-places';
import { decisionKey } from './decision-key';
import type { PlaceDecision } from './place-decision';
import type { Placement, PublishedName } from './placement';

/** What returns print where no tehsil was recorded. */
const saysNone = new Set(
  ['', 'unavailable', 'notavailable', 'na', 'unknown', 'none', 'nil', 'other', 'others'].map(nameKey),
);

/**
 * Places published names within one boundary set. A decision goes first, then the rules of `matchPlace`; a name that is its
 * own district's, or fits several tehsils of one district, counts at the district, which holds it for certain. A near spelling
 * is only ever suggested. What names no place stays unplaced even where it names a district.
 */
export function returnPlacer(
  index: PlaceIndex,
  decisions: readonly PlaceDecision[],
): (name: PublishedName) => Placement {
  const decided = new Map(decisions.map((decision) => [decisionKey(decision), decision]));
  return (name) => {
    const decision = decided.get(decisionKey(name));
    if (decision) return byDecision(index, name, decision);
    if (saysNone.has(nameKey(name.place)) && nameKey(name.code) === '') return unplaced('no_place', []);
    const claim = { code: name.code, tehsil: name.place, district: name.district, province: name.province };
    const match = matchPlace(index, claim);
    if (isMatched(match))
      return { place: match.place, how: match.kind, suggestions: match.suggestions, decision: null };
    if (match.kind === 'disagrees') return unplaced('disagrees', match.suggestions);
    const holder = match.kind === 'ambiguous' ? commonDistrict(index, match.suggestions) : null;
    if (holder) return { place: holder, how: 'several_tehsils', suggestions: match.suggestions, decision: null };
    const parent = match.kind === 'unknown' ? parentNamed(index, name) : null;
    if (parent) return { place: parent, how: 'names_parent', suggestions: [], decision: null };
    return unplaced(match.kind, [...match.suggestions.slice(0, 3), ...districtBeside(index, name)]);
  };
}

function byDecision(index: PlaceIndex, name: PublishedName, decision: PlaceDecision): Placement {
  const place = decision.placeCode === null ? null : index.byCode.get(decision.placeCode);
  if (place) return { place, how: 'decision', suggestions: [], decision };
  const suggestions = suggestPlaces(index, { tehsil: name.place, district: name.district, province: name.province });
  return { place: null, how: decision.placeCode === null ? 'left_out' : 'unknown', suggestions, decision };
}

const unplaced = (how: Placement['how'], suggestions: readonly PlaceSuggestion[]): Placement => ({
  place: null,
  how,
  suggestions,
  decision: null,
});

/** The one district that holds every tehsil the name fits beside the district it names. */
function commonDistrict(index: PlaceIndex, suggestions: readonly PlaceSuggestion[]): Place | null {
  if (suggestions.some(({ why }) => why !== 'same_name')) return null;
  const codes = new Set(suggestions.map(({ place }) => place.districtCode));
  const [code] = codes;
  return codes.size === 1 && code ? (index.byCode.get(code) ?? null) : null;
}

/** The district or province that the name itself is, as long as the parents named beside it say the same. */
function parentNamed(index: PlaceIndex, { place, district, province }: PublishedName): Place | null {
  const own = matchPlace(index, { district: place, province });
  if (isMatched(own)) {
    const beside = nameKey(district) === '' ? own : matchPlace(index, { district, province });
    return beside.place === own.place ? own.place : null;
  }
  if (nameKey(district) !== '') return null;
  const whole = matchPlace(index, { province: place });
  return isMatched(whole) && (nameKey(province) === '' || nameKey(province) === nameKey(place)) ? whole.place : null;
}

/** The district named beside an unknown place, as the last thing to choose: 0.3 is the share that a parent has in a score. */
function districtBeside(index: PlaceIndex, { district, province }: PublishedName): PlaceSuggestion[] {
  if (nameKey(district) === '') return [];
  const { place } = matchPlace(index, { district, province });
  return place?.level === 'district' ? [{ place, score: 0.3, why: 'names_say' }] : [];
}
