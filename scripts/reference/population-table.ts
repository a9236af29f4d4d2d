import { sharedTable } from './shared-input';

/** Census counts by tehsil. Where one census unit covers several tehsils it is split by area, and `source` says so. */
export const populationTable = () =>
  sharedTable('data/registry/population.csv').map((row) => ({
    boundary_set: 'cod-ab-2022-09-09',
    code: row.place_code,
    year: row.year,
    population: row.population,
    households: row.households,
    source: row.source,
  }));
