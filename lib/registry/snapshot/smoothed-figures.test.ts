import { afterAll, beforeEach, expect, test } from 'vitest';
import { empiricalBayes } from '../../science/stats/empirical-bayes';
import { limitedTranslation } from '../../science/stats/limited-translation';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { buildModels, readSqlModels } from './sql-models';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeEach(async () => {
  connection = await (await database).connect();
});

afterAll(async () => (await database).close());

interface Published {
  place: string;
  numerator: number | null;
  denominator: number | null;
  /** Where they are not the denominator: persons of so many households. */
  households?: number;
  /** Ends of its interval, where they are not a tenth on either side. */
  within?: [number, number];
  indicator?: string;
  level?: string;
  category?: string;
  countsItsBase?: boolean;
  /** False for counts of committees or facilities. */
  personal?: boolean;
}

/** The mart as it is made of figures that passed disclosure control; a numerator of null is a withheld one. */
async function martOf(figures: readonly Published[]): Promise<Row[]> {
  await connection.run('drop table if exists fct_indicator_values');
  await connection.run(`create or replace table figures_given (indicator_id varchar, model_id varchar, level varchar,
    place_code varchar, period varchar, breakdown varchar, category varchar, numerator double, denominator double,
    value double, status varchar, covered_share double, counts_its_base boolean, personal boolean, households double, interval_low double,
    interval_high double, kind varchar);
    create or replace view int_figures_protected as
    select *, hash(indicator_id, model_id, level, period, breakdown, category) as series_key from figures_given`);
  await connection.run(
    'create or replace table int_estimates (place_code varchar, figure_key ubigint, estimate double)',
  );
  for (const each of figures) {
    const { indicator = 'i', level = 'tehsil', category = 'all', countsItsBase = true, personal = true } = each;
    const value = each.numerator === null || each.denominator === 0 ? null : each.numerator / (each.denominator ?? 1);
    const [low, high] =
      value === null ? [null, null] : (each.within ?? [Math.max(value - 0.1, 0), Math.min(value + 0.1, 1)]);
    const households = value === null ? null : (each.households ?? each.denominator);
    await connection.run(
      `insert into figures_given values ('${indicator}', '', '${level}', '${each.place}', '2025Q3',
        '${category === 'all' ? 'none' : 'area_type'}', '${category}', ${each.numerator}, ${each.denominator}, ${value},
        '${value === null ? 'suppressed' : 'known'}', 1, ${countsItsBase}, ${personal}, ${households}, ${low}, ${high}, 'ratio')`,
    );
  }
  await buildModels(connection, readSqlModels(), ['fct_indicator_values']);
  return connection.all('select * from fct_indicator_values order by indicator_id, level, category, place_code');
}

function expectAsComputed(rows: readonly Row[]): void {
  const column = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
  const [values, households] = [column('value'), column('households')];
  const smoothed = empiricalBayes(
    values.map((value, at) => value * (households[at] as number)),
    households,
  );
  for (const [at, row] of rows.entries()) {
    const [low, high] = [Number(row.interval_low), Number(row.interval_high)];
    expect(Math.abs(Number(row.smoothed) - limitedTranslation(smoothed[at] as number, low, high))).toBeLessThan(1e-9);
    expect(Number(row.smoothed)).toBeGreaterThanOrEqual(low);
    expect(Number(row.smoothed)).toBeLessThanOrEqual(high);
  }
}

const place = (index: number): string => `T${String(index).padStart(4, '0')}`;

test('smoothed rates are those of the statistics, each level, indicator and category by itself', async () => {
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const groups = [
    { level: 'tehsil', indicator: 'i', category: 'all', size: 577 },
    { level: 'tehsil', indicator: 'i', category: 'urban', size: 120 },
    { level: 'district', indicator: 'i', category: 'all', size: 40 },
    { level: 'tehsil', indicator: 'j', category: 'all', size: 90 },
  ];
  const rows = await martOf(
    groups.flatMap(({ size, ...group }) =>
      Array.from({ length: size }, (_, index) => {
        const denominator = 20 + 10 * random(400);
        return { ...group, place: place(index), denominator, numerator: Math.min(denominator, 10 * random(40)) };
      }),
    ),
  );
  expect(rows).toHaveLength(827);
  for (const { level, indicator, category, size } of groups) {
    const group = rows.filter(
      (row) => row.level === level && row.indicator_id === indicator && row.category === category,
    );
    expect(group).toHaveLength(size);
    expectAsComputed(group);
  }
});

test.each([
  ['one place', [[30, 120]]],
  [
    'equal rates',
    [
      [10, 100],
      [20, 200],
      [70, 700],
    ],
  ],
  [
    'rates that differ less than by chance',
    [
      [10, 100],
      [20, 200],
      [30, 300],
      [40, 390],
    ],
  ],
  [
    'one place without an event',
    [
      [0, 50],
      [20, 60],
      [400, 900],
    ],
  ],
  [
    'a low share of a common thing',
    [
      [2, 62],
      [990, 1000],
      [480, 490],
      [1975, 2000],
    ],
  ],
  [
    'a place so unlike the others that its interval bounds the move',
    [
      [11, 11],
      [30, 300],
      [62, 600],
      [95, 1000],
    ],
  ],
] as [string, [number, number][]][])('hold for %s', async (_case, pairs) => {
  const rows = await martOf(
    pairs.map(([numerator, denominator], index) => ({ place: place(index), numerator, denominator })),
  );
  expect(rows).toHaveLength(pairs.length);
  expectAsComputed(rows);
});

test('a place unlike the others is drawn towards them no further than the end of its interval', async () => {
  const [unlike, ...others] = await martOf([
    { place: 'T0', numerator: 11, denominator: 11, within: [0.74, 1] },
    { place: 'T1', numerator: 30, denominator: 300 },
    { place: 'T2', numerator: 62, denominator: 600 },
    { place: 'T3', numerator: 95, denominator: 1000 },
  ]);
  expect(unlike?.smoothed).toBe(0.74);
  expect(Number(unlike?.smoothed)).toBeLessThan(1);
  for (const { smoothed, interval_low } of others) expect(Number(smoothed)).toBeGreaterThan(Number(interval_low));
});

test('a share of persons is drawn as far as its households say, not its persons', async () => {
  const pairs = [
    [30, 120],
    [90, 200],
    [700, 1400],
  ] as const;
  const wide = { within: [0, 1] as [number, number] };
  const persons = await martOf(
    pairs.map(([numerator, denominator], index) => ({
      place: place(index),
      numerator,
      denominator,
      households: denominator / 5,
      ...wide,
    })),
  );
  expectAsComputed(persons);
  const alone = await martOf(
    pairs.map(([numerator, denominator], index) => ({ place: place(index), numerator, denominator, ...wide })),
  );
  const moved = (rows: readonly Row[]) => Number(rows[0]?.smoothed) - Number(rows[0]?.value);
  expect(moved(persons)).toBeGreaterThan(moved(alone));
});

test('an estimate for the nation stands beside the figure it is of and no other', async () => {
  await martOf([]);
  await connection.run(`
    insert into figures_given select 'i', '', 'tehsil', code, '2025Q3', 'none', 'all', 12, null, 12, 'known', 1, false, true, 12, 8, 19, 'count'
    from (values ('T1'), ('T2')) as t(code);
    insert into int_estimates values ('T2', hash('i', '', '2025Q3', 'none', 'all'), 2400);
    drop table fct_indicator_values`);
  await buildModels(connection, readSqlModels(), ['fct_indicator_values']);
  expect(await connection.all('select place_code, estimate from fct_indicator_values order by 1')).toEqual([
    { place_code: 'T1', estimate: null },
    { place_code: 'T2', estimate: 2400 },
  ]);
});

test('no place gives no row', async () => {
  expect(await martOf([])).toEqual([]);
});

test('a withheld place neither has a smoothed rate nor moves those of others', async () => {
  const shown = [
    { place: 'T1', numerator: 30, denominator: 90 },
    { place: 'T2', numerator: 300, denominator: 3000 },
    { place: 'T3', numerator: 500, denominator: 900 },
  ];
  const without = await martOf(shown);
  const [withheld, ...others] = await martOf([{ place: 'T0', numerator: null, denominator: null }, ...shown]);
  expect(withheld).toMatchObject({ status: 'suppressed', smoothed: null, interval_low: null, interval_high: null });
  expect(others).toEqual(without);
});

test.each([
  ['facts that are yes or no', [1, 0, 1], [1, 1, 1], true],
  ['shares that are 0 everywhere', [0, 0, 0], [90, 3000, 40], true],
  ['shares that are 1 everywhere', [90, 3000, 40], [90, 3000, 40], true],
  ['counts of committees or facilities', [1, 4, 7], [2, 9, 8], false],
])('%s keep their interval and have no smoothed rate', async (_case, numerators, denominators, personal) => {
  const rows = await martOf(
    numerators.map((numerator, index) => ({
      place: place(index),
      numerator,
      denominator: denominators[index] as number,
      personal,
    })),
  );
  expect(rows.map((row) => row.smoothed)).toEqual([null, null, null]);
  for (const row of rows) expect(Number(row.interval_low)).toBeLessThanOrEqual(Number(row.value));
});

test('figures that do not count what they stand on are not smoothed', async () => {
  const rows = await martOf([
    { place: 'T1', numerator: 500, denominator: 90, countsItsBase: false },
    { place: 'T2', numerator: 300, denominator: 3000, countsItsBase: false },
  ]);
  for (const row of rows) expect(row).toMatchObject({ smoothed: null });
});
