import { nameKey } from './normalise-name';
import type { Place } from './place';
import type { PlaceIndex, PlaceName } from './place-index';
import type { PlaceClaim, PlaceMatch, PlaceSuggestion, SuggestionReason } from './place-match';
import { suggestPlaces } from './suggest-places';

/** The finest place the names decide for, with its parents. See `matchPlace` for the rules. */
export function placeByName(index: PlaceIndex, claim: PlaceClaim): PlaceMatch {
  const [tehsil, district, province] = [claim.tehsil, claim.district, claim.province].map(nameKey) as Keys;
  const provinces = province ? named(index, province, 'province').map((name) => name.place.code) : null;
  if (provinces?.length === 0) return unknown(index, claim);
  const inProvince = (place: Place): boolean => !provinces || provinces.includes(place.provinceCode ?? '');
  if (tehsil) return tehsilByName(index, claim, { tehsil, district, inProvince, province });
  if (district)
    return decide(
      index,
      claim,
      named(index, district, 'district').filter((n) => inProvince(n.place)),
    );
  if (province) return decide(index, claim, named(index, province, 'province'));
  return { kind: 'unknown', place: null, suggestions: [] };
}

type Keys = [string, string, string];

interface TehsilSearch {
  tehsil: string;
  district: string;
  province: string;
  inProvince: (place: Place) => boolean;
}

function tehsilByName(index: PlaceIndex, claim: PlaceClaim, search: TehsilSearch): PlaceMatch {
  const spelled = named(index, search.tehsil, 'tehsil').filter((name) => search.inProvince(name.place));
  if (search.district) {
    const districts = named(index, search.district, 'district').map((name) => name.place.code);
    const isThere = (within: string): boolean =>
      within === search.district ||
      named(index, within, 'district').some(({ place }) => districts.includes(place.code));
    const fits = spelled.filter((name) =>
      name.within ? isThere(name.within) : districts.includes(name.place.districtCode ?? ''),
    );
    return decide(index, claim, fits);
  }
  const unbound = spelled.filter((name) => !name.within);
  if (search.province) return decide(index, claim, unbound);
  if (unbound.length === 0) return unknown(index, claim);
  return { kind: 'ambiguous', place: null, suggestions: listed(unbound, 'no_parent_named') };
}

/** A place's own name goes before another place's alias; two places of one rank are left to a person. */
function decide(index: PlaceIndex, claim: PlaceClaim, fits: PlaceName[]): PlaceMatch {
  const own = fits.filter((name) => name.by === 'name');
  const ranked = distinct(own.length > 0 ? own : fits);
  const [only, another] = ranked;
  if (!only) return unknown(index, claim);
  if (another) return { kind: 'ambiguous', place: null, suggestions: listed(ranked, 'same_name') };
  const others = distinct(fits).filter((name) => name.place !== only.place);
  return { kind: only.by, place: only.place, suggestions: listed(others, 'source_counts_together') };
}

const named = (index: PlaceIndex, key: string, level: Place['level']): PlaceName[] =>
  (index.byKey.get(key) ?? []).filter((name) => name.place.level === level);

const distinct = (names: PlaceName[]): PlaceName[] => [...new Map(names.map((name) => [name.place, name])).values()];

const listed = (names: PlaceName[], why: SuggestionReason): PlaceSuggestion[] =>
  distinct(names).map(({ place }) => ({ place, score: 1, why }));

const unknown = (index: PlaceIndex, claim: PlaceClaim): PlaceMatch => ({
  kind: 'unknown',
  place: null,
  suggestions: suggestPlaces(index, claim),
});
