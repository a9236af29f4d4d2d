import type { PlaceName } from '@/lib/serving/queries/place-names';

/** Letters as people type them: case, accents, Arabic and Urdu forms of ye, kaf and he, and word marks do not matter. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ہةۃ]/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Places whose name in either script, or code, holds what was typed: beginnings first, then the order given. */
export function findPlaces(places: readonly PlaceName[], typed: string, limit = 12): PlaceName[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const rankOf = (place: PlaceName): number => {
    const names = [place.en, place.ur ?? '', place.code].map(folded);
    if (names.some((name) => name === wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (names.some((name) => name.includes(` ${wanted}`))) return 2;
    return names.some((name) => name.includes(wanted)) ? 3 : 4;
  };
  return places
    .map((place) => ({ place, rank: rankOf(place) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, next) => one.rank - next.rank)
    .slice(0, limit)
    .map(({ place }) => place);
}
