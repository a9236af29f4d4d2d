import { dimPlaces } from '../../../../data/models/marts/dim_places.schema';
import type { Place, PopulationFact } from '../../../science/geography/place';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';

interface Census {
  population2017: number | null;
  population2023: number | null;
  households2023: number | null;
  source: string | null;
}

const empty = (): Census => ({ population2017: null, population2023: null, households2023: null, source: null });
const plus = (one: number | null, other: number | null): number | null => (other === null ? one : (one ?? 0) + other);

/** Census figures of every place: those of tehsils as stated, those of coarser places summed over the tehsils that have them. */
export function censusByPlace(places: readonly Place[], facts: readonly PopulationFact[]): Map<string, Census> {
  const stated = new Map<string, Census>();
  for (const fact of facts) {
    const census = stated.get(fact.code) ?? empty();
    if (fact.year === 2017) census.population2017 = fact.population;
    if (fact.year === 2023) {
      census.population2023 = fact.population;
      census.households2023 = fact.households;
      census.source = fact.source;
    }
    stated.set(fact.code, census);
  }
  const totals = new Map<string, Census>();
  for (const place of places) {
    const own = place.level === 'tehsil' ? stated.get(place.code) : undefined;
    if (own === undefined) continue;
    totals.set(place.code, own);
    for (const code of ['PK', place.provinceCode, place.divisionCode, place.districtCode]) {
      if (code === null) continue;
      const total = totals.get(code) ?? { ...empty(), source: 'sum of the tehsils with a census figure' };
      total.population2017 = plus(total.population2017, own.population2017);
      total.population2023 = plus(total.population2023, own.population2023);
      total.households2023 = plus(total.households2023, own.households2023);
      totals.set(code, total);
    }
  }
  return totals;
}

export async function writePlaces(
  connection: Connection,
  places: readonly Place[],
  facts: readonly PopulationFact[],
): Promise<void> {
  const census = censusByPlace(places, facts);
  await writeMart(
    connection,
    dimPlaces,
    places.map((place) => ({
      boundary_set: place.boundarySet,
      place_code: place.code,
      level: place.level,
      name_en: place.nameEn,
      name_ur: place.nameUr,
      parent_code: place.parentCode,
      province_code: place.provinceCode,
      division_code: place.divisionCode,
      district_code: place.districtCode,
      longitude: place.longitude,
      latitude: place.latitude,
      area_km2: place.areaKm2,
      census_population_2017: census.get(place.code)?.population2017 ?? null,
      census_population_2023: census.get(place.code)?.population2023 ?? null,
      census_households_2023: census.get(place.code)?.households2023 ?? null,
      population_source: census.get(place.code)?.source ?? null,
    })),
  );
}
