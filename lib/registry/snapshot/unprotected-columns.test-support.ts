/** Numbers of published marts that are facts of no household: places, census, definitions, settings, supplied targets and returns, facilities. */
export const factsOfNoHousehold: Record<string, readonly string[]> = {
  dim_framework: ['position'],
  dim_hotspot_runs: ['permutations', 'seed', 'alpha', 'corrected', 'areas'],
  dim_indicators: ['position', 'decimals', 'per_model', 'sensitive'],
  dim_mpi_definitions: ['position', 'measured', 'computed', 'cut_off', 'total_weight'],
  dim_places: [
    'longitude',
    'latitude',
    'area_km2',
    'census_population_2017',
    'census_population_2023',
    'census_households_2023',
  ],
  dim_pmt_models: ['position', 'illustrative', 'cut_off'],
  dim_programmes: ['position', 'cut_off', 'amount_pkr', 'amount_pkr_to', 'measured'],
  dim_snapshot: ['synthetic', 'boundaries_schematic'],
  fct_indicator_history: ['synthetic'],
  fct_programme_returns: [
    'published_rows',
    'eligible',
    'eligible_placed',
    'eligible_in_tehsils',
    'paid',
    'eligible_with_paid',
    'deposited_pkr',
    'withdrawn_pkr',
  ],
  fct_return_placements: ['published_rows', 'eligible', 'paid', 'eligible_with_paid', 'deposited_pkr', 'withdrawn_pkr'],
  fct_targets: ['baseline', 'target', 'expected'],
  fct_tehsil_services: ['points', 'nearest_km'],
};

/**
 * Marks of a pattern in published figures, taken after disclosure control: how many parts a map falls into where places are withheld, and
 * the number a cluster goes by. Over the few places of a test they may be the same under two keys.
 */
const marksOfPatterns: Record<string, readonly string[]> = {
  dim_hotspot_runs: ['parts'],
  fct_hotspots: ['cluster'],
};

export const isMarkOfPattern = (mart: string, column: string): boolean =>
  marksOfPatterns[mart]?.includes(column) ?? false;

/**
 * Of the accounts of a load: a ratio of two digits, what is rounded or blank, and the few refused records, which stand at the threshold under
 * either key. Everything else of them moves with the key.
 */
const accountsOfLoads: Record<string, readonly string[]> = {
  dim_snapshot: ['sampled_one_in', 'rejected'],
  fct_load_files: ['bytes', 'blank', 'rejected'],
  fct_load_rejects: ['records'],
};

export const isAccount = (mart: string, column: string): boolean => accountsOfLoads[mart]?.includes(column) ?? false;
