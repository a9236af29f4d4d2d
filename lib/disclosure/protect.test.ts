import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Connection, Database } from '../warehouse/database';
import { publicTier } from './policy';
import { protect } from './protect';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeEach(async () => {
  connection = await (await database).connect();
});

afterAll(async () => (await database).close());

interface Cell {
  place: string;
  level: string;
  category?: string;
  numerator: number;
  denominator: number;
  sensitive?: boolean;
  kind?: string;
  unit?: string;
  breakdown?: string;
  contributors?: number;
  /** Households behind the complement, where they are not the rest of the base. */
  others?: number;
  personal?: boolean;
  /** Households, where the denominator counts something else. */
  base?: number;
}

async function protectCells(places: [code: string, level: string, district: string | null][], cells: Cell[]) {
  await connection.run(`create or replace table dim_places (place_code varchar, level varchar, parent_code varchar,
    province_code varchar, division_code varchar, district_code varchar)`);
  for (const [code, level, district] of places) {
    await connection.run(
      `insert into dim_places values ('${code}', '${level}', ${level === 'nation' ? 'null' : "'PK'"}, ${level === 'nation' ? 'null' : "'P'"}, null, ${district === null ? 'null' : `'${district}'`})`,
    );
  }
  const rows = cells.map((cell) => {
    const {
      kind = 'ratio',
      unit = 'share',
      category = 'all',
      sensitive = false,
      contributors = null,
      others = null,
      personal = true,
    } = cell;
    const { breakdown = category === 'all' ? 'none' : 'area_type', base = cell.denominator } = cell;
    const value = kind === 'count' ? cell.numerator : cell.numerator / cell.denominator;
    return `('i', '', '${cell.level}', '${cell.place}', '2025Q3', '${breakdown}', '${category}', '${kind}', '${unit}', 1,
      ${sensitive}, ${unit === 'share' && contributors === null}, ${cell.numerator}::double, ${cell.denominator}::double, ${value}::double, 'known', 1::double, ${base}::double, ${base}::double, ${contributors}::double,
      ${others}::double, ${personal})`;
  });
  await connection.run(`create or replace table fct_indicator_values_exact as select * from (values ${rows.join(', ')})
    as t(indicator_id, model_id, level, place_code, period, breakdown, category, kind, unit, decimals, sensitive, counts,
      numerator, denominator, value, status, covered_share, base, households, contributors, others, personal)`);
  await protect(connection, publicTier);
  const published = await connection.all(
    'select place_code, category, numerator, denominator, value, status from int_figures_protected',
  );
  return (place: string, category = 'all') =>
    published.find((row) => row.place_code === place && row.category === category);
}

const twoTehsils: [string, string, string | null][] = [
  ['P', 'province', null],
  ['D', 'district', 'D'],
  ['T1', 'tehsil', 'D'],
  ['T2', 'tehsil', 'D'],
];

test.each([
  [1, 'suppressed'],
  [10, 'suppressed'],
  [11, 'known'],
  [0, 'known'],
])('a numerator of %i households is %s', async (numerator, status) => {
  const at = await protectCells([['T', 'tehsil', 'D']], [{ place: 'T', level: 'tehsil', numerator, denominator: 300 }]);
  expect(at('T')?.status).toBe(status);
});

test('never shows a rate for fewer than eleven households', async () => {
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [{ place: 'T', level: 'tehsil', numerator: 0, denominator: 10 }],
  );
  expect(at('T')).toMatchObject({ status: 'suppressed', numerator: null, denominator: null, value: null });
});

test('a complement below eleven withholds as well', async () => {
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [{ place: 'T', level: 'tehsil', numerator: 295, denominator: 300 }],
  );
  expect(at('T')?.status).toBe('suppressed');
});

test('counts are rounded to ten and the rate is taken from the rounded numbers', async () => {
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [{ place: 'T', level: 'tehsil', numerator: 27, denominator: 207 }],
  );
  expect(at('T')).toMatchObject({ numerator: 30, denominator: 210, value: 30 / 210 });
});

test('one failing category withholds the whole table, so no blank can be solved from its total', async () => {
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [
      { place: 'T', level: 'tehsil', category: 'urban', numerator: 4, denominator: 100 },
      { place: 'T', level: 'tehsil', category: 'rural', numerator: 50, denominator: 200 },
      { place: 'T', level: 'tehsil', numerator: 54, denominator: 300 },
    ],
  );
  expect([at('T', 'urban')?.status, at('T', 'rural')?.status, at('T')?.status]).toEqual([
    'suppressed',
    'suppressed',
    'known',
  ]);
});

test('a small low threshold is withheld without the higher ones, which hold its households too', async () => {
  const cell = { place: 'T', level: 'tehsil', breakdown: 'threshold', denominator: 300 };
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [
      { ...cell, category: '16.17', numerator: 4 },
      { ...cell, category: '32', numerator: 120 },
      { ...cell, category: '50', numerator: 295 },
    ],
  );
  expect(['16.17', '32', '50'].map((category) => at('T', category)?.status)).toEqual([
    'suppressed',
    'known',
    'suppressed',
  ]);
});

test('a rare deprivation withholds all of a place, whose contributions would give it away, and takes a sibling with it', async () => {
  const component = (place: string, category: string, contributors: number, times = 1): Cell => ({
    place,
    level: place === 'D' ? 'district' : 'tehsil',
    breakdown: 'deprivation',
    category,
    numerator: 6 * contributors,
    denominator: 1800 * times,
    contributors,
    base: 300 * times,
  });
  const of = (place: string, water: number, electricity: number, times = 1): Cell[] => [
    component(place, 'water', water, times),
    component(place, 'electricity', electricity, times),
  ];
  const at = await protectCells(
    [...twoTehsils, ['T3', 'tehsil', 'D'], ['T4', 'tehsil', 'D']],
    [...of('D', 500, 445, 4), ...of('T1', 150, 5), ...of('T2', 150, 40), ...of('T3', 100, 200), ...of('T4', 100, 200)],
  );
  const shown = (place: string) => ['water', 'electricity'].map((category) => at(place, category)?.status);
  expect(shown('T1')).toEqual(['suppressed', 'suppressed']);
  expect(['T2', 'T3', 'T4'].map((place) => shown(place)[0]).sort()).toEqual(['known', 'known', 'suppressed']);
  expect(shown('D')).toEqual(['known', 'known']);
});

test('a deprivation of nearly all poor households is withheld like one of nearly none', async () => {
  const cell = {
    place: 'T',
    level: 'tehsil',
    breakdown: 'deprivation',
    category: 'water',
    denominator: 1800,
    base: 300,
  };
  const statusOf = async (contributors: number) => {
    const at = await protectCells([['T', 'tehsil', 'D']], [{ ...cell, numerator: 6 * contributors, contributors }]);
    return at('T', 'water')?.status;
  };
  expect(await statusOf(295)).toBe('suppressed');
  expect(await statusOf(289)).toBe('known');
});

test.each([
  [3, 'suppressed'],
  [11, 'known'],
  [295, 'suppressed'],
])('a gap that rests on %i of 300 households is %s, however small or large it is', async (contributors, status) => {
  const at = await protectCells(
    [['T', 'tehsil', 'D']],
    [{ place: 'T', level: 'tehsil', numerator: 0.4, denominator: 300, contributors }],
  );
  expect(at('T')?.status).toBe(status);
});

test('a withheld tehsil takes its smallest sibling with it where the district would give it away', async () => {
  const at = await protectCells(
    [...twoTehsils, ['T3', 'tehsil', 'D']],
    [
      { place: 'D', level: 'district', numerator: 135, denominator: 900 },
      { place: 'T1', level: 'tehsil', numerator: 5, denominator: 100 },
      { place: 'T2', level: 'tehsil', numerator: 50, denominator: 200 },
      { place: 'T3', level: 'tehsil', numerator: 80, denominator: 600 },
    ],
  );
  expect([at('T1')?.status, at('T2')?.status, at('T3')?.status, at('D')?.status]).toEqual([
    'suppressed',
    'suppressed',
    'known',
    'known',
  ]);
});

test('siblings whose withheld sum is safe do not pull in more', async () => {
  const at = await protectCells(
    [...twoTehsils, ['T3', 'tehsil', 'D']],
    [
      { place: 'D', level: 'district', numerator: 92, denominator: 800 },
      { place: 'T1', level: 'tehsil', numerator: 5, denominator: 100 },
      { place: 'T2', level: 'tehsil', numerator: 7, denominator: 100 },
      { place: 'T3', level: 'tehsil', numerator: 80, denominator: 600 },
    ],
  );
  expect([at('T1')?.status, at('T2')?.status, at('T3')?.status]).toEqual(['suppressed', 'suppressed', 'known']);
});

test('a sensitive rate of nothing or everything is withheld on a small base', async () => {
  const cell = { place: 'T', level: 'tehsil', numerator: 0, sensitive: true };
  const small = await protectCells([['T', 'tehsil', 'D']], [{ ...cell, denominator: 199 }]);
  expect(small('T')?.status).toBe('suppressed');
  const large = await protectCells([['T', 'tehsil', 'D']], [{ ...cell, denominator: 200 }]);
  expect(large('T')?.status).toBe('known');
});

test('no published sum over withheld siblings lies between one and ten, whatever the counts', async () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const tehsils = Array.from({ length: 24 }, (_, index) => ({ code: `T${index}`, district: `D${index % 6}` }));
  const cells: Cell[] = tehsils.map(({ code }) => {
    const denominator = 20 + random(60);
    return { place: code, level: 'tehsil', numerator: random(denominator), denominator };
  });
  const sum = (district: string | null, key: 'numerator' | 'denominator') =>
    cells
      .filter((_, index) => district === null || tehsils[index]?.district === district)
      .reduce((total, cell) => total + cell[key], 0);
  const districts = [...new Set(tehsils.map(({ district }) => district))];
  const parents: Cell[] = [
    ...districts.map((code) => ({
      place: code,
      level: 'district',
      numerator: sum(code, 'numerator'),
      denominator: sum(code, 'denominator'),
    })),
    { place: 'P', level: 'province', numerator: sum(null, 'numerator'), denominator: sum(null, 'denominator') },
  ];
  const at = await protectCells(
    [
      ['P', 'province', null],
      ...districts.map((code): [string, string, string] => [code, 'district', code]),
      ...tehsils.map(({ code, district }): [string, string, string] => [code, 'tehsil', district]),
    ],
    [...parents, ...cells],
  );
  for (const district of districts) {
    if (at(district)?.status !== 'known') continue;
    const hidden = cells.filter(
      (cell, index) => tehsils[index]?.district === district && at(cell.place)?.status === 'suppressed',
    );
    const numerator = hidden.reduce((total, cell) => total + cell.numerator, 0);
    const complement = hidden.reduce((total, cell) => total + cell.denominator - cell.numerator, 0);
    for (const count of [numerator, complement]) expect(count === 0 || count >= publicTier.k).toBe(true);
  }
});
