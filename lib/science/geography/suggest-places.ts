import { distance } from 'fastest-levenshtein';
import { nameKey } from './normalise-name';
import type { Place } from './place';
import type { PlaceIndex } from './place-index';
import type { PlaceClaim, PlaceSuggestion } from './place-match';

const most = 5;
const leastScore = 0.6;
const parentWeight = 0.3;

/**
 * Places a person may have meant, best first, at most five. The score is seven parts likeness of the name (one less
 * the edit distance over the longer length) and three parts likeness of the nearest parent named; without a parent
 * the name alone. Never joined on: a near spelling is a question, not an answer.
 */
export function suggestPlaces(index: PlaceIndex, claim: PlaceClaim): PlaceSuggestion[] {
  const [tehsil, district, province] = [nameKey(claim.tehsil), nameKey(claim.district), nameKey(claim.province)];
  const level = tehsil ? 'tehsil' : district ? 'district' : 'province';
  const wanted = tehsil || district || province;
  const parent = level === 'tehsil' ? district || province : level === 'district' ? province : '';
  if (!wanted) return [];
  const parentLevel = level === 'tehsil' && district ? 'district' : 'province';
  const parentLikeness = new Map(
    parent ? index.names.filter((n) => n.place.level === parentLevel).map((n) => [n.place.code, 0]) : [],
  );
  for (const { place, key } of index.names) {
    const before = parentLikeness.get(place.code);
    if (before !== undefined) parentLikeness.set(place.code, Math.max(before, likeness(parent, key)));
  }
  const best = new Map<Place, PlaceSuggestion>();
  for (const { place, key, within } of index.names) {
    if (place.level !== level) continue;
    const alike = likeness(wanted, key);
    const parentCode = parentLevel === 'district' ? place.districtCode : place.provinceCode;
    const beside = within ? likeness(parent, within) : (parentLikeness.get(parentCode ?? '') ?? 0);
    const score = parent ? (1 - parentWeight) * alike + parentWeight * beside : alike;
    if (score < leastScore || score <= (best.get(place)?.score ?? 0)) continue;
    best.set(place, { place, score, why: alike === 1 ? 'same_name_elsewhere' : 'similar_name' });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.place.code < b.place.code ? -1 : 1)).slice(0, most);
}

/** 1 for the same key, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
}
