import type { PlaceRow } from '@/lib/serving/queries/places';

/** The census of 2023 over the places of a brief; null where one of them is not known: a sum never hides a gap. */
export function censusOf(rows: readonly PlaceRow[]): { population: number | null; households: number | null } {
  const sum = (parts: (number | null)[]): number | null =>
    parts.length === 0
      ? null
      : parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0 as number | null);
  return {
    population: sum(rows.map((row) => row.census_population_2023)),
    households: sum(rows.map((row) => row.census_households_2023)),
  };
}
