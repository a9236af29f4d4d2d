import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, Database } from '../../warehouse/database';
import { perturbationTable } from './perturbation-table';
import { publicTier } from './policy';
import { type Asked, type ProtectedFigure, protectedFigures } from './protected-figures.test-support';

const database = Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
});

afterAll(async () => (await database).close());

/** Tehsils of `each` of the numbers of households, with `has` true of the first `withIt` of them. */
const registry = (sizes: string, tehsils: number, withIt: string): string => `
  select 'T' || size || '_' || copy as place_code, size || ' ' || copy || ' ' || household as id, size, household,
    household <= ${withIt} as has, 1 + household % 7 as persons, least(1 + household % 7, household % 3) as ill, 4500 as unit_amount,
    4500 * (1 + household % 3) as money, 1000.5 + (household * 7919 + copy) % 4001 as consumption_pkr_month, 1 + household % 7 as household_size
  from (select unnest(${sizes}) as size), range(1, ${tehsils + 1}) as copies(copy), range(1, 500) as households(household)
  where household <= size`;

const share: Asked = { id: 'share', measure: { kind: 'ratio', numerator: 'has', denominator: 'true' } };
const count: Asked = { id: 'count', unit: 'count', measure: { kind: 'count', numerator: 'has' } };
const everyHousehold: Asked = { id: 'households', unit: 'count', measure: { kind: 'count', numerator: 'true' } };
const units: Asked = { id: 'units', measure: { kind: 'ratio', numerator: 'ill', denominator: 'persons' } };
const mass: Asked = {
  id: 'mass',
  measure: {
    kind: 'ratio',
    numerator: '(if(has, 0.25, 0))::decimal(18, 4)',
    denominator: 'true',
    contributors: 'has',
  },
};
const mean: Asked = {
  id: 'mean',
  unit: 'pkr',
  measure: { kind: 'ratio', numerator: 'consumption_pkr_month', denominator: 'true' },
};
const perPerson: Asked = {
  id: 'mean_of_persons',
  unit: 'pkr',
  measure: { kind: 'ratio', numerator: 'consumption_pkr_month', denominator: 'persons' },
};
const median: Asked = { id: 'median', unit: 'pkr', measure: { kind: 'median', value: 'consumption_pkr_month' } };
const gini: Asked = {
  id: 'gini',
  unit: 'index',
  measure: { kind: 'gini', value: 'consumption_pkr_month', weight: '1' },
};
const amount: Asked = {
  id: 'amount',
  unit: 'pkr',
  measure: { kind: 'count', numerator: 'if(has, unit_amount, 0)' },
};
const size = ({ place_code }: ProtectedFigure): number => Number(/\d+/.exec(place_code)?.[0]);
const of = (figures: readonly ProtectedFigure[], id: string): ProtectedFigure[] =>
  figures.filter(({ indicator_id }) => indicator_id === id);
const number = (value: number | null): number => value ?? Number.NaN;

describe('where few households stand', () => {
  const shapes = [share, units, mass, mean, perPerson, median, gini];
  let figures: ProtectedFigure[];
  beforeAll(async () => {
    figures = await protectedFigures(
      connection,
      registry('range(1, 25)', 60, 'size // 2'),
      [...shapes, everyHousehold],
      {
        welfare: true,
      },
    );
  });

  test.each(shapes.map(({ id }) => id))(
    'a %s on a base under eleven, as published, is withheld with all beside it',
    (id) => {
      const here = of(figures, id);
      expect(here).toHaveLength(24 * 60);
      const known = here.filter(({ status }) => status === 'known');
      for (const row of known) expect(number(row.households)).toBeGreaterThanOrEqual(11);
      expect(known.filter((row) => size(row) <= 2)).toEqual([]);
      expect(known.filter((row) => size(row) >= 19)).toHaveLength(6 * 60);
      expect(new Set(known.map(size)).size).toBeGreaterThan(12);
      for (const row of here.filter(({ status }) => status !== 'known'))
        expect(row).toMatchObject({
          status: 'suppressed',
          numerator: null,
          denominator: null,
          value: null,
          households: null,
          interval_low: null,
          interval_high: null,
        });
    },
  );

  test('a figure is withheld exactly where the count of the same households says fewer than eleven', () => {
    const counted = new Map(of(figures, 'households').map((row) => [row.place_code, row]));
    for (const { id } of shapes)
      for (const row of of(figures, id)) {
        const whole = number(counted.get(row.place_code)?.value ?? null);
        expect(row.status, `${id} ${row.place_code}`).toBe(whole < 11 ? 'suppressed' : 'known');
        if (row.status === 'known') expect(row.households).toBe(whole);
      }
    for (const row of of(figures, 'share'))
      if (row.status === 'known') expect(row.denominator).toBe(counted.get(row.place_code)?.value);
  });

  test('every known value lies within its interval, a share within 0 and 1, and what it counts within what it stands on', () => {
    const known = figures.filter(({ status, indicator_id }) => status === 'known' && indicator_id !== 'gini');
    for (const row of known) {
      const [low, value, high] = [row.interval_low, row.value, row.interval_high].map(number) as [
        number,
        number,
        number,
      ];
      expect(low <= value + 1e-6 && value <= high + 1e-6, JSON.stringify(row)).toBe(true);
      if (!['share', 'units', 'mass'].includes(row.indicator_id)) continue;
      expect(low >= 0 && high <= 1 && number(row.numerator) >= 0, JSON.stringify(row)).toBe(true);
      expect(number(row.numerator) <= number(row.denominator), JSON.stringify(row)).toBe(true);
      if (row.indicator_id !== 'mass') expect(Number.isInteger(row.numerator)).toBe(true);
      expect(row.value).toBeCloseTo(number(row.numerator) / number(row.denominator), 12);
    }
  });
});

describe('where nearly all or nearly none have it', () => {
  test.each([
    ['none', '0', '1', 0],
    ['all', 'size', 'size - 1', 1],
  ])('a published share of %s may be that or one household from it', async (_, whole, nearly, extreme) => {
    const certain = of(await protectedFigures(connection, registry('[60]', 300, whole), [share]), 'share');
    const one = of(await protectedFigures(connection, registry('[60]', 1500, nearly), [share]), 'share');
    expect(certain.every(({ value }) => value === extreme)).toBe(true);
    const same = one.filter(({ value }) => value === extreme).length / one.length;
    const chance = perturbationTable(publicTier).find((row) => row.count === 1 && row.noise === -1)
      ?.probability as number;
    expect(Math.abs(same - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / one.length));
    expect(same).toBeGreaterThan(0.25);
  });
});

describe('counts of one to ten', () => {
  const table = perturbationTable(publicTier);
  const noisesOf = (truth: number) => table.filter((row) => row.count === Math.min(truth, 11) && row.probability > 0);
  const mayBe = (published: number): number[] =>
    Array.from({ length: 31 }, (_, truth) => truth).filter((truth) =>
      truth === 0 ? published === 0 : noisesOf(truth).some(({ noise }) => truth + noise === published),
    );

  test('are never pinned to within two by what is published of them, as a count or the numerator of a share', async () => {
    const sizes = 'range(201, 231)';
    const figures = await protectedFigures(connection, registry(sizes, 250, 'size - 200'), [share, count]);
    for (const id of ['share', 'count']) {
      expect(of(figures, id).every(({ status }) => status === 'known')).toBe(true);
      for (const row of of(figures, id)) {
        const [published, truth] = [number(row.numerator), number(row.true_numerator)];
        const possible = mayBe(published);
        expect(possible).toContain(truth);
        if (truth <= 10)
          expect(Math.max(truth - Math.min(...possible), Math.max(...possible) - truth)).toBeGreaterThan(2);
      }
    }
    const [shares, counts] = [of(figures, 'share'), of(figures, 'count')];
    expect(shares.map(({ numerator }) => numerator)).toEqual(counts.map(({ value }) => value));
  });
});

describe('money of one amount a household', () => {
  test('over that amount is the true count no oftener than the noise is zero', async () => {
    const figures = of(await protectedFigures(connection, registry('range(11, 41)', 120, 'size'), [amount]), 'amount');
    const right = figures.filter((row) => number(row.value) / 4500 === number(row.true_contributors)).length;
    const chance = perturbationTable(publicTier).find((row) => row.count === 11 && row.noise === 0)
      ?.probability as number;
    expect(right / figures.length).toBeLessThan(chance + 4 * Math.sqrt((chance * (1 - chance)) / figures.length));
    expect(figures.every((row) => number(row.value) % 4500 === 0)).toBe(true);
  });

  test('of households of several amounts gives the true sum nearly never, and a mean of persons neither', async () => {
    const figures = await protectedFigures(connection, registry('range(21, 41)', 40, 'size'), [
      { ...amount, measure: { kind: 'count', numerator: 'money' } },
      perPerson,
      units,
    ]);
    for (const id of ['amount', 'mean_of_persons', 'units']) {
      const here = of(figures, id);
      const right = here.filter((row) => Math.abs(number(row.value) / number(row.true_value) - 1) < 1e-6).length;
      expect(right / here.length, id).toBeLessThan(id === 'units' ? 0.12 : 0.01);
    }
  });
});

describe('a small count of something sensitive', () => {
  const sensitive = [share, { ...count }, mass].map((each): Asked => ({ ...each, sensitive: true }));
  let figures: ProtectedFigure[];
  beforeAll(async () => {
    figures = await protectedFigures(connection, registry('range(301, 331)', 100, 'size - 300'), sensitive);
  });

  test('is told as fewer than eleven: no numerator, no value, only bounds that rest on the published base', () => {
    const banded = figures.filter(({ status }) => status === 'banded');
    expect(banded.length).toBeGreaterThan(2000);
    for (const row of banded) {
      expect(row).toMatchObject({ numerator: null, value: null, interval_low: 0 });
      if (row.indicator_id === 'count') expect(row).toMatchObject({ denominator: null, interval_high: 10 });
      else expect(row.interval_high).toBeCloseTo(10 / number(row.denominator), 6);
    }
  });

  test('hides every count that is published as fewer than eleven and no other', () => {
    const known = figures.filter(({ status, indicator_id }) => status === 'known' && indicator_id !== 'mass');
    expect(known.length).toBeGreaterThan(1000);
    for (const row of known) expect(number(row.numerator)).toBeGreaterThanOrEqual(11);
    expect(figures.filter((row) => row.status === 'banded' && number(row.true_contributors) > 18)).toEqual([]);
    expect(figures.filter((row) => row.status === 'known' && number(row.true_contributors) < 3)).toEqual([]);
  });

  test('lies within its bounds in 95 of 100, and with certainty under eleven more than the largest noise', () => {
    for (const id of ['share', 'count']) {
      const banded = figures.filter((row) => row.status === 'banded' && row.indicator_id === id);
      const outside = banded.filter((row) => number(row.true_numerator) > 10);
      expect(outside.length / banded.length).toBeLessThan(0.1);
      for (const row of banded) expect(number(row.true_contributors)).toBeLessThan(11 + publicTier.maximum);
    }
  });

  test('of the other side is told from above, and where the whole of a welfare share is asked it is not banded', async () => {
    const nearlyAll = registry('[300]', 200, 'size - 4');
    const high = await protectedFigures(connection, nearlyAll, [{ ...share, sensitive: true }]);
    const banded = high.filter(({ status }) => status === 'banded');
    expect(banded.length).toBeGreaterThan(150);
    for (const row of banded) {
      expect(row).toMatchObject({ numerator: null, value: null, interval_high: 1 });
      expect(row.interval_low).toBeCloseTo(1 - 10 / number(row.denominator), 6);
    }
    const welfare = { ...share, theme: 'poverty', breakdowns: ['none', 'head_sex'] } as const;
    const parted = await protectedFigures(
      connection,
      `select *, if(household % 3 = 0, 'female', 'male') as head_sex from (${registry('[120]', 60, '4')})`,
      [welfare],
    );
    expect(new Set(parted.filter(({ breakdown }) => breakdown === 'none').map(({ status }) => status))).toEqual(
      new Set(['known']),
    );
    expect(
      parted.filter(({ breakdown, status }) => breakdown === 'head_sex' && status === 'banded').length,
    ).toBeGreaterThan(100);
  });
});

describe('what has no answer', () => {
  test('the share covered is to a hundredth, from 0 to 1, and moves with the noise of those without an answer', async () => {
    const asked: Asked = {
      id: 'asked',
      measure: { kind: 'ratio', numerator: 'if(household % 4 = 0, null, has)', denominator: 'true' },
    };
    const figures = await protectedFigures(connection, registry('[40]', 400, 'size // 2'), [asked]);
    const covered = figures.map((row) => row.covered_share);
    expect(new Set(covered).size).toBeGreaterThan(8);
    for (const each of covered) {
      expect(each >= 0 && each <= 1).toBe(true);
      expect(Math.abs(each * 100 - Math.round(each * 100))).toBeLessThan(1e-9);
    }
    expect(Math.abs(covered.reduce((sum, each) => sum + each, 0) / covered.length - 0.75)).toBeLessThan(0.01);
  });

  test('a place whose households all lack the answer is missing, never zero', async () => {
    const nobody: Asked = { id: 'nobody', measure: { kind: 'ratio', numerator: 'null::boolean', denominator: 'true' } };
    for (const row of await protectedFigures(connection, registry('[40]', 20, '4'), [nobody]))
      expect(row).toMatchObject({
        status: 'missing',
        value: null,
        numerator: null,
        households: null,
        interval_low: null,
      });
  });
});

test('another key gives other figures of the same households, and the same key the same', async () => {
  const asked = [share, count, units, mass, mean, median, amount];
  const households = registry('[80]', 20, 'size // 3');
  const first = await protectedFigures(connection, households, asked);
  expect(await protectedFigures(connection, households, asked)).toEqual(first);
  const other = await protectedFigures(connection, households, asked, { secret: 'another' });
  for (const { id } of asked) {
    const changed = of(other, id).filter((row, at) => row.value !== of(first, id)[at]?.value).length;
    expect(changed, id).toBeGreaterThan(id === 'median' ? 7 : 12);
  }
});
