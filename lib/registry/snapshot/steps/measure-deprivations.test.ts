import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { componentsOf } from '../../../measures/indicators/mpi/definition';
import { measuredDefinition } from '../../../measures/indicators/mpi/measured-definition';
import { readMpiDefinitions } from '../../../measures/indicators/mpi/read-mpi-definitions';
import { readIndicators } from '../../../measures/indicators/read-indicators';
import { type AlkireFoster, alkireFoster } from '../../../science/stats/alkire-foster';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { recordKeySql } from '../key-tables.test-support';
import { buildModels, readSqlModels } from '../sql-models';
import { measureDeprivations } from './measure-deprivations';
import { measureHouseholds } from './measure-households';
import { rollUp } from './roll-up';

interface Household {
  tehsil: 'T1' | 'T2' | 'T3';
  size: number;
  schooling: number | null;
  children: number;
  inSchool: number | null;
  water: string;
  toilet: string;
  electricity: boolean;
  rooms: number;
}

const well: Household = {
  tehsil: 'T1',
  size: 4,
  schooling: 10,
  children: 0,
  inSchool: null,
  water: 'piped',
  toilet: 'flush_pit',
  electricity: true,
  rooms: 3,
};
const households: Household[] = [
  well,
  { ...well, size: 6, schooling: 4, children: 2, inSchool: 1 },
  { ...well, size: 8, rooms: 2, water: 'other', electricity: false },
  { ...well, size: 7, schooling: 0, water: 'open_well' },
  { ...well, size: 3, schooling: null },
  { ...well, size: 2, rooms: 0 },
  { ...well, tehsil: 'T2', size: 5, schooling: 5, toilet: 'none', children: 3, inSchool: 3 },
  ...Array.from(
    { length: 90 },
    (_, index): Household => ({
      ...well,
      tehsil: index % 2 === 0 ? 'T1' : 'T2',
      size: 1 + (index % 9),
      schooling: index % 12,
      children: index % 4,
      inSchool: Math.min(index % 4, index % 5),
      water: index % 3 === 0 ? 'other' : 'hand_pump',
      toilet: index % 7 === 0 ? 'dry_pit' : 'flush_sewer',
      electricity: index % 5 !== 0,
      rooms: 1 + (index % 3),
    }),
  ),
];

const holds: Record<string, string[]> = { PK: ['T1', 'T2', 'T3'], D1: ['T1'], T1: ['T1'], T2: ['T2'], T3: ['T3'] };

/** What the definition says of a household in words, worked here without its SQL; null where one answer is missing. */
function deprivedOf({ schooling, children, inSchool, water, toilet, electricity, rooms, size }: Household) {
  if (schooling === null || rooms === 0 || (children > 0 && inSchool === null)) return null;
  return [
    5 > schooling,
    children > (inSchool ?? 0),
    water === 'other' || water === 'open_well',
    !toilet.startsWith('flush'),
    !electricity,
    size >= 4 * rooms,
  ];
}

const read = readMpiDefinitions();
if (!read.ok) throw new Error(read.problem.sentence);
const definitions = read.value;
const measured = measuredDefinition(definitions);
const components = componentsOf(measured);
const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

async function load(rows: readonly Household[]): Promise<Row[]> {
  const tuples = rows.map((row, index) => `(${[index, ...Object.values(row)].map(literal).join(', ')})`);
  await connection.run(`
    create or replace table int_households_described as
    select *, ${recordKeySql('household_id')} as record_key, 'rural' as area_type, 'male' as head_sex, null::varchar as cooking_fuel
    from (values ${tuples.join(', ')}) as t(household_id, place_code, household_size, head_education_years, children_5_16,
      children_5_16_in_school, water_source, toilet, electricity, rooms)`);
  await connection.run(`create or replace table int_households_scored as select *, 'without' as disability_group,
    '4-5' as household_size_group, '2022' as survey_year, 'without' as elderly_group, '1-2' as children_group from int_households_described`);
  const indicators = (await readIndicators()).filter(({ id, theme }) => id === 'households' || theme === 'deprivation');
  await rollUp(connection, await measureHouseholds(connection, indicators, []));
  await measureDeprivations(connection, indicators, definitions);
  await connection.run('drop table if exists fct_indicator_values_exact');
  await buildModels(connection, readSqlModels(), ['fct_indicator_values_exact']);
  return connection.all("select * from fct_indicator_values_exact where indicator_id <> 'households'");
}

beforeAll(async () => {
  connection = await (await database).connect();
  await connection.run(`
    create table dim_places as select *, null::varchar as division_code, null::double as census_households_2023
    from (values ('PK', 'nation', null, null), ('P', 'province', 'P', null), ('D1', 'district', 'P', 'D1'),
      ('T1', 'tehsil', 'P', 'D1'), ('T2', 'tehsil', 'P', null), ('T3', 'tehsil', 'P', null))
      as t(place_code, level, province_code, district_code);
    create table dim_snapshot as select '2025-09-30' as as_of_on`);
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

describe('where every component is answered', () => {
  let figures: Row[];
  beforeAll(async () => {
    figures = await load(households);
  });
  const at = (indicator: string, place: string, category = 'all'): Row | undefined =>
    figures.find((row) => row.indicator_id === indicator && row.place_code === place && row.category === category);

  test.each(['PK', 'D1', 'T1', 'T2'])('the figures of %s are those of its households, counted one by one', (place) => {
    const inside = households.filter(({ tehsil }) => holds[place]?.includes(tehsil));
    const complete = inside.flatMap((each) => {
      const flags = deprivedOf(each);
      return flags ? [{ flags, size: each.size }] : [];
    });
    const flags = complete.map((each) => each.flags);
    const weights = components.map(({ weight }) => weight);
    const persons = complete.map(({ size }) => size);
    const found: AlkireFoster = alkireFoster(flags, { weights, cutOff: measured.cutOff, persons });
    expect(found.headcount).toBeGreaterThan(0);
    expect(at('mpi_headcount', place)?.value).toBeCloseTo(found.headcount, 14);
    expect(at('mpi_intensity', place)?.value).toBeCloseTo(found.intensity, 14);
    expect(at('mpi_adjusted_headcount', place)?.value).toBeCloseTo(found.adjustedHeadcount, 14);
    let contributions = 0;
    for (const [index, { id }] of components.entries()) {
      expect(at('mpi_censored_headcount', place, id)?.value, id).toBeCloseTo(found.censored[index] as number, 14);
      expect(at('mpi_uncensored_headcount', place, id)?.value, id).toBeCloseTo(found.uncensored[index] as number, 14);
      expect(at('mpi_contribution', place, id)?.value, id).toBeCloseTo(found.contributions[index] as number, 14);
      contributions += Number(at('mpi_contribution', place, id)?.value);
    }
    expect(Math.abs(contributions - 1)).toBeLessThan(1e-12);
    const counts = flags.map((each) => each.filter(Boolean).length);
    expect(at('mean_deprivations', place)?.numerator).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(at('multiply_deprived', place)?.numerator).toBe(counts.filter((count) => count >= 3).length);
    expect(at('multiply_deprived', place)).toMatchObject({ base: complete.length, households: inside.length });
  });

  test('every figure rests on households, of all that answered or of the poor, never on persons or weights', () => {
    const complete = at('multiply_deprived', 'PK')?.base as number;
    const poor = at('mpi_headcount', 'PK')?.contributors as number;
    for (const id of ['mpi_headcount', 'mpi_adjusted_headcount'])
      expect(at(id, 'PK'), id).toMatchObject({ base: complete, contributors: poor });
    expect(poor).toBeLessThan(complete);
    expect(at('mpi_intensity', 'PK')).toMatchObject({ base: poor, contributors: poor });
    for (const { id } of components) {
      const censored = at('mpi_censored_headcount', 'PK', id);
      const uncensored = at('mpi_uncensored_headcount', 'PK', id);
      expect(censored?.base, id).toBe(complete);
      expect(at('mpi_contribution', 'PK', id)).toMatchObject({
        base: poor,
        contributors: Number(censored?.contributors),
      });
      expect(uncensored?.base).toBe(complete);
      expect(Number(uncensored?.contributors)).toBeGreaterThanOrEqual(Number(censored?.contributors));
    }
  });

  test('the whole of what only a component has is not applicable, and a place without households is missing', () => {
    for (const id of ['mpi_censored_headcount', 'mpi_uncensored_headcount', 'mpi_contribution'])
      expect(at(id, 'PK')).toMatchObject({ status: 'not_applicable', value: null, numerator: null });
    expect(at('mpi_headcount', 'T3')).toMatchObject({ status: 'missing', value: null });
    expect(at('mpi_contribution', 'T3', 'water')).toMatchObject({ status: 'missing', value: null });
  });

  test('the official measure says what it lacks, our own is computed', async () => {
    const [own, official] = await connection.all('select * from dim_mpi_definitions order by position');
    expect(own).toMatchObject({ mpi_id: 'registry-deprivations', measured: true, computed: true, lacks_en: '' });
    expect(official).toMatchObject({ mpi_id: 'pakistan-2016', measured: false, computed: false, cut_off: 168 });
    const lacks = String(official?.lacks_en).split('\n');
    expect(lacks).toHaveLength(12);
    expect(lacks).toContain('Cooking fuel: cooking_fuel known for fewer than half of the households');
    expect(lacks.join(' ')).toMatch(/immunisation/);
    expect(String(official?.lacks_ur).split('\n')).toHaveLength(12);
  });
});

test('where half of the households do not answer a component nothing is computed, and nothing is zero', async () => {
  const figures = await load(households.map((each, index) => ({ ...each, rooms: index % 5 < 3 ? 0 : each.rooms })));
  expect(figures.length).toBeGreaterThan(0);
  for (const row of figures) expect(row).toMatchObject({ status: 'not_applicable', value: null, numerator: null });
  const [own] = await connection.all('select * from dim_mpi_definitions order by position');
  expect(own).toMatchObject({
    computed: false,
    lacks_en: 'Crowding: rooms, household_size known for fewer than half of the households',
  });
});

test('where all poor households are deprived in a component it rests on the poor alone', async () => {
  const few = await load([
    ...Array.from({ length: 20 }, (): Household => ({ ...well, schooling: 0, electricity: false })),
    ...Array.from({ length: 4 }, (): Household => well),
  ]);
  const row = few.find((each) => each.category === 'electricity' && each.indicator_id === 'mpi_contribution');
  expect(row).toMatchObject({ contributors: 20, base: 20 });
});
