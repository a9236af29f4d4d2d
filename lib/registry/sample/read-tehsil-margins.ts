import { invariant } from '../../core/invariant';
import { readReferenceTable } from '../../science/geography/reference-table';

const names = [
  'urban_share',
  'household_size',
  'no_toilet',
  'flush_toilet',
  'electricity',
  'one_room',
  'water_improved',
  'water_inside',
  'gas_fuel',
  'kacha',
  'literacy',
  'female_literacy',
  'oosc_5_16',
  'disability',
  'deprivation_index',
] as const;

export type MarginName = (typeof names)[number];

export interface TehsilMargins extends Record<MarginName, number> {
  code: string;
  households: number;
}

/**
 * What the census of 2023 says of each tehsil, shares 0–1. A margin the census left out is filled for the sample with the
 * household-weighted mean of the district, else of the nation; the reference table itself keeps it empty.
 */
export function readTehsilMargins(boundarySet: string): TehsilMargins[] {
  const rows = readReferenceTable('tehsil-margins').filter((row) => row.boundary_set === boundarySet);
  invariant(rows.length > 0, `tehsil-margins.csv holds the set ${boundarySet}`);
  const meanOf = (name: MarginName, among: Record<string, string>[]): number | null => {
    const told = among.filter((row) => row[name] !== '');
    const households = told.reduce((sum, row) => sum + Number(row.households_2023), 0);
    return households > 0
      ? told.reduce((sum, row) => sum + Number(row[name]) * Number(row.households_2023), 0) / households
      : null;
  };
  const nation = Object.fromEntries(names.map((name) => [name, meanOf(name, rows)]));
  return rows.map((row) => {
    const district = rows.filter((other) => other.code?.slice(0, 5) === row.code?.slice(0, 5));
    const margins = names.map((name) => {
      const value = row[name] !== '' ? Number(row[name]) : (meanOf(name, district) ?? nation[name]);
      invariant(typeof value === 'number', `${name} is told for at least one tehsil`);
      return [name, value];
    });
    return {
      code: row.code ?? '',
      households: Number(row.households_2023),
      ...(Object.fromEntries(margins) as Record<MarginName, number>),
    };
  });
}
