import { nameKey } from './normalise-name';
import type { Place, PlaceAlias } from './place';

/** One spelling of one place. `within` is the key of the district the source files it under, where that differs. */
export interface PlaceName {
  place: Place;
  key: string;
  within: string | null;
  by: 'name' | 'alias';
}

/** Places of one boundary set, found by code or by any known spelling. */
export interface PlaceIndex {
  boundarySet: string;
  byCode: ReadonlyMap<string, Place>;
  byKey: ReadonlyMap<string, readonly PlaceName[]>;
  names: readonly PlaceName[];
}

/** Aliases of another set, or of a code the set does not have, are left out. English and Urdu names both count. */
export function buildPlaceIndex(places: readonly Place[], aliases: readonly PlaceAlias[] = []): PlaceIndex {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const byKey = new Map<string, PlaceName[]>();
  const names: PlaceName[] = [];
  const add = (name: PlaceName): void => {
    if (name.key === '') return;
    const same = byKey.get(name.key) ?? [];
    if (same.some((known) => known.place === name.place && known.within === name.within)) return;
    byKey.set(name.key, [...same, name]);
    names.push(name);
  };
  for (const place of places) {
    add({ place, key: nameKey(place.nameEn), within: null, by: 'name' });
    add({ place, key: nameKey(place.nameUr), within: null, by: 'name' });
  }
  for (const alias of aliases) {
    const place = byCode.get(alias.code);
    if (!place || alias.boundarySet !== place.boundarySet) continue;
    add({ place, key: nameKey(alias.alias), within: nameKey(alias.within) || null, by: 'alias' });
  }
  return { boundarySet: places[0]?.boundarySet ?? '', byCode, byKey, names };
}
