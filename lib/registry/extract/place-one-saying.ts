import { formerSet } from '../../science/geography/known-boundary-sets';
import { matchPlace } from '../../science/geography/match-place';
import type { Place } from '../../science/geography/place';
import { buildPlaceIndex, type PlaceIndex } from '../../science/geography/place-index';
import { isMatched, type PlaceMatch, type PlaceSuggestion } from '../../science/geography/place-match';
import { readReferenceAliases } from '../../science/geography/read-reference-aliases';
import { readReferenceCrosswalk } from '../../science/geography/read-reference-crosswalk';
import { readReferencePlaces } from '../../science/geography/read-reference-places';
import type { PlacedSaying } from './placed-saying';
import type { PlaceSaying } from './scan/scanned-file';

export type Placer = (saying: PlaceSaying) => PlacedSaying;

/** A present tehsil that holds less of a former one's area is a sliver of how borders were drawn, not a successor. */
const sliver = 0.05;

/** Places sayings whose codes, if any, belong to the set in force. */
export function placeInForce(index: PlaceIndex): Placer {
  return (saying) => {
    const match = matchPlace(index, saying);
    const districtCode = match.place?.districtCode ?? districtOf(index, saying);
    if (!isMatched(match)) return unplaced(saying, match, districtCode);
    if (match.place.level !== 'tehsil') return unplaced(saying, { kind: 'unknown', suggestions: [] }, match.place.code);
    return {
      ...saying,
      placeCode: match.place.code,
      placedBy: match.kind,
      rule: null,
      districtCode,
      suggestions: [],
    };
  };
}

/** Places sayings whose codes belong to the former set: found there first, then moved where one successor holds all but slivers and no name says otherwise. */
export function placeThroughCrosswalk(index: PlaceIndex): Placer {
  const former = buildPlaceIndex(readReferencePlaces(formerSet), readReferenceAliases(formerSet));
  const overlaps = readReferenceCrosswalk();
  return (saying) => {
    const match = matchPlace(former, saying);
    if (!isMatched(match)) return unplaced(saying, { ...match, suggestions: [] }, null);
    const suggestions = overlaps
      .filter(({ code2018 }) => code2018 === match.place.code)
      .flatMap(({ code2022, shareOf2018 }): PlaceSuggestion[] => {
        const place = index.byCode.get(code2022);
        return place ? [{ place, score: shareOf2018, why: 'same_name' }] : [];
      })
      .sort((one, other) => other.score - one.score);
    const [best, next] = suggestions;
    const named = matchPlace(index, { tehsil: saying.tehsil, district: saying.district }).place;
    const isElsewhere = named?.level === 'tehsil' && named !== best?.place;
    if (!best || best.score < 1 - 4 * sliver || (next && next.score >= sliver) || isElsewhere) {
      return unplaced(saying, { kind: 'ambiguous', suggestions }, best?.place.districtCode ?? null);
    }
    return {
      ...saying,
      placeCode: best.place.code,
      placedBy: 'crosswalk',
      rule: null,
      districtCode: best.place.districtCode,
      suggestions: [],
    };
  };
}

const unplaced = (
  saying: PlaceSaying,
  match: { kind: PlaceMatch['kind']; suggestions: PlaceSuggestion[] },
  districtCode: string | null,
): PlacedSaying => ({
  ...saying,
  placeCode: null,
  placedBy: null,
  rule: match.kind === 'ambiguous' || match.kind === 'disagrees' ? `place-${match.kind}` : 'place-unknown',
  districtCode,
  suggestions: match.suggestions.slice(0, 3),
});

/** The district a refused row belongs to as far as it tells: by the district it names, else by the start of its code. */
function districtOf(index: PlaceIndex, saying: PlaceSaying): string | null {
  const named: Place | null = matchPlace(index, { district: saying.district }).place;
  if (named?.level === 'district') return named.code;
  const parent = index.byCode.get(saying.code.trim().slice(0, 5));
  return parent?.level === 'district' ? parent.code : null;
}
