import { nameKey } from './normalise-name';
import type { Place } from './place';
import { placeByName } from './place-by-name';
import type { PlaceIndex } from './place-index';
import type { PlaceClaim, PlaceMatch } from './place-match';
import { likeness } from './suggest-places';

const nearEnough = 0.75;

/**
 * Places one row within one boundary set. Names go with their parents: a tehsil is matched inside the district (or,
 * without one, the province) the row names, so the two Kingris, Khanpurs and Sahiwals are never picked by themselves.
 * A code is believed only while the names do not speak against it; a code the set does not have counts as not given,
 * and the names decide. A near spelling is only ever a suggestion, except that it does not contradict a code.
 */
export function matchPlace(index: PlaceIndex, claim: PlaceClaim): PlaceMatch {
  const coded = claim.code ? index.byCode.get(claim.code.trim()) : undefined;
  if (!coded) return placeByName(index, claim);
  const confirmed: PlaceMatch = { kind: 'code', place: coded, suggestions: [] };
  if (![claim.tehsil, claim.district, claim.province].some(nameKey)) return confirmed;
  const byName = placeByName(index, claim);
  if (byName.suggestions.some((suggestion) => suggestion.score === 1 && suggestion.place === coded)) return confirmed;
  if (byName.place && byName.place !== coded && !holds(byName.place, coded)) {
    return { kind: 'disagrees', place: coded, suggestions: [{ place: byName.place, score: 1, why: 'names_say' }] };
  }
  if (byName.place || alike(index, coded, claim)) return confirmed;
  return { kind: 'disagrees', place: coded, suggestions: byName.suggestions };
}

/** True where a row names only the district or province of the place its code points to. */
const holds = (coarser: Place, place: Place): boolean =>
  coarser.code === place.districtCode || coarser.code === place.provinceCode;

/** Every name given is at least nearly a spelling of the coded place or of its parent at that level. */
function alike(index: PlaceIndex, coded: Place, claim: PlaceClaim): boolean {
  const said: [string | null | undefined, Place | undefined][] = [
    [claim.tehsil, coded],
    [claim.district, index.byCode.get(coded.districtCode ?? '')],
    [claim.province, index.byCode.get(coded.provinceCode ?? '')],
  ];
  return said.every(([name, place]) => {
    const key = nameKey(name);
    if (!key) return true;
    return index.names.some((known) => known.place === place && likeness(key, known.key) >= nearEnough);
  });
}
