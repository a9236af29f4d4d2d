import { invariant } from '../../lib/core/invariant';
import { sharedTable } from './shared-input';

const set = 'cod-ab-2022-09-09';

/** Each margin is a ratio of two census counts, so that units pool by adding counts and never by averaging shares. */
const ratios = {
  urban_share: ['urban_pop', 'ALL_SEXES'],
  household_size: ['ALL_SEXES', 'households'],
  no_toilet: ['hh_toilet_none', 'households'],
  flush_toilet: ['hh_toilet_flush', 'households'],
  electricity: ['hh_light_elect', 'households'],
  one_room: ['hh_one_room', 'households'],
  water_improved: ['hh_water_improved', 'households'],
  water_inside: ['hh_water_inside', 'households'],
  gas_fuel: ['hh_fuel_gas', 'households'],
  kacha: ['hh_kacha', 'hh_structures_total'],
  literacy: ['literate_10plus', 'pop_10plus'],
  female_literacy: ['female_literate_10plus', 'female_10plus'],
  oosc_5_16: ['oosc_5_16', 'pop_5_16'],
  disability: ['disability', 'ALL_SEXES'],
} as const;

export const marginColumns = [
  'boundary_set',
  'code',
  'households_2023',
  ...Object.keys(ratios),
  'deprivation_index',
  'source',
].join(' ');

type Unit = Record<string, string>;
type PlaceRow = Record<string, unknown>;

/** Regions without published census tables of 2023, the districts they borrow from and an assumed number of households. */
const borrowed: Record<string, { from: string[]; households: number }> = {
  PK1: { from: ['PK501', 'PK511', 'PK522'], households: 680_000 },
  PK3: { from: ['PK508', 'PK507', 'PK516', 'PK522'], households: 210_000 },
};

/** Census 2023 by tehsil of the 2022 set: one row a p-code; tehsils of one harmonised unit share its margins. */
export function tehsilMarginTable(places: readonly PlaceRow[]): Record<string, string>[] {
  const units = new Map(
    sharedTable('data/census/census2023_harmonised_units.csv').map((unit) => [unit.harmonised_id ?? '', unit]),
  );
  const unitOf = new Map<string, string>();
  for (const row of sharedTable('data/census/crosswalk_census2023_to_cod2022.csv'))
    if (row.pcode && units.has(row.harmonised_id ?? '')) unitOf.set(row.pcode, row.harmonised_id ?? '');
  const counted = new Map(
    sharedTable('data/registry/population.csv')
      .filter((row) => row.year === '2023')
      .map((row) => [row.place_code ?? '', row]),
  );
  const tehsils = places.filter((place) => place.level === 'tehsil');
  return tehsils.map(({ code, province_code }) => {
    const pcode = String(code);
    const unit = units.get(unitOf.get(pcode) ?? '');
    const fact = counted.get(pcode);
    if (unit && fact?.households) return row(pcode, fact.households, [unit], fact.source ?? '');
    const lender = borrowed[String(province_code)];
    invariant(lender, `${pcode} has a census unit or a neighbour to borrow from`);
    const lenders = [...units.values()].filter((each) =>
      lender.from.some((district) => each.harmonised_id?.startsWith(district)),
    );
    const names = lender.from.map((district) => places.find((place) => place.code === district)?.name_en);
    const sharing = tehsils.filter((place) => place.province_code === province_code).length;
    const households = String(Math.round(lender.households / sharing));
    const source = `no census 2023 table published; margins borrowed from ${names.join(', ')}; households assumed, spread evenly over the region`;
    return row(pcode, households, lenders, source);
  });
}

function row(code: string, households: string, units: Unit[], source: string): Record<string, string> {
  const weight = units.reduce((sum, unit) => sum + Number(unit.households), 0);
  const deprivation = units.reduce((sum, unit) => sum + Number(unit.deprivation_index) * Number(unit.households), 0);
  return {
    boundary_set: set,
    code,
    households_2023: households,
    ...Object.fromEntries(Object.entries(ratios).map(([name, [above, below]]) => [name, margin(units, above, below)])),
    deprivation_index: (deprivation / weight).toFixed(4),
    source,
  };
}

/** Empty where the census printed no count, or printed one that cannot be (a share above one). */
function margin(units: Unit[], above: string, below: string): string {
  const told = units.filter((unit) => unit[above] && unit[below]);
  const total = (name: string): number => told.reduce((sum, unit) => sum + Number(unit[name]), 0);
  const ratio = total(above) / total(below);
  const possible = Number.isFinite(ratio) && (above === 'ALL_SEXES' || ratio <= 1);
  return possible ? ratio.toFixed(4) : '';
}
