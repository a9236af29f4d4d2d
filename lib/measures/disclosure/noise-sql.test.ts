import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, Database, type Row } from '../../warehouse/database';
import { withNoiseSql } from './noise-sql';
import { perturbationTable } from './perturbation-table';
import { publicTier } from './policy';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeAll(async () => {
  connection = await (await database).connect();
});

afterAll(async () => (await database).close());

const cell = { key: 'key', least: 'least', place: 'place_key' };
const cells = (count: number, households = 'number % 40') => `(
  select number, (${households})::double as households, hash(number, 'key') as key, hash(number, 'least') as least,
    hash(number, 'place') as place_key, hash(number, 'other place') as other_place, hash(number, 'other least') as other_least
  from range(${count}) as numbers(number))`;
const noised = (from: string, keys = cell): Promise<Row[]> =>
  connection.all(
    `select households, noise, shift
     from (${withNoiseSql(from, { noise: { count: 'households', ...keys } }, { shift: { ...keys, of: 'households' } }, publicTier)})
     order by number`,
  );
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  const product = (first: readonly number[], x: number, second: readonly number[], y: number): number =>
    first.reduce((sum, value, at) => sum + (value - x) * ((second[at] as number) - y), 0);
  return product(one, a, other, b) / Math.sqrt(product(one, a, one, a) * product(other, b, other, b));
}
const column = (rows: readonly Row[], name: string): number[] => rows.map((row) => Number(row[name]));

test('equal cells have equal noise, whatever table they stand in, whatever else is perturbed beside them', async () => {
  const alone = await noised(cells(2000));
  const elsewhere = await connection.all(`
    select its_noise, its_shift, other_noise from (${withNoiseSql(
      `(select number + 5000 as id, households * 2 as doubled, households as counted, key as k, least as l, place_key as p, 'x' as category
        from ${cells(2000)} order by hash(number))`,
      {
        other_noise: { count: 'doubled', key: 'l', least: 'l', place: 'k' },
        its_noise: { count: 'counted', key: 'k', least: 'l', place: 'p' },
      },
      { its_shift: { key: 'k', least: 'l', place: 'p', of: 'counted' } },
      publicTier,
    )}) order by id`);
  expect(column(elsewhere, 'its_noise')).toEqual(column(alone, 'noise'));
  expect(column(elsewhere, 'its_shift')).toEqual(column(alone, 'shift'));
  expect(column(elsewhere, 'other_noise')).not.toEqual(column(alone, 'noise'));
});

test('noise is whole and at most eight, a zero stays, and no count comes out negative or as one or two', async () => {
  const rows = await noised(cells(100_000));
  for (const { households, noise } of rows as unknown as { households: number; noise: number }[]) {
    const isSound =
      Number.isInteger(noise) &&
      Math.abs(noise) <= 8 &&
      (households === 0 ? noise === 0 : households + noise === 0 || households + noise >= 3);
    if (!isSound) expect.fail(`${households} households had a noise of ${noise}`);
  }
  expect(new Set(column(rows, 'noise')).size).toBeGreaterThanOrEqual(15);
});

test.each([11, 40, 195_672])('over many keys the noise of %i households has mean 0 and variance 3', async (count) => {
  const noises = column(await noised(cells(60_000, String(count))), 'noise');
  expect(Math.abs(mean(noises))).toBeLessThan(4 * Math.sqrt(3 / 60_000));
  expect(Math.abs(mean(noises.map((noise) => noise ** 2)) - 3)).toBeLessThan(0.1);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  '%i households draw each noise as often as the table says',
  async (count) => {
    const draws = 30_000;
    const noises = column(await noised(cells(draws, String(count))), 'noise');
    const expected = perturbationTable(publicTier).filter((row) => row.count === Math.min(count, 11));
    const found = new Map<number, number>();
    for (const noise of noises) found.set(noise, (found.get(noise) ?? 0) + 1);
    expect([...found.keys()].filter((noise) => !expected.some((row) => row.noise === noise))).toEqual([]);
    const frequent = expected.filter(({ probability }) => probability * draws >= 5);
    const square = frequent.reduce(
      (sum, { noise, probability }) =>
        sum + ((found.get(noise) ?? 0) - probability * draws) ** 2 / (probability * draws),
      0,
    );
    const freedom = frequent.length - 1;
    expect(square).toBeLessThan(freedom + 3.5 * Math.sqrt(2 * freedom));
  },
);

describe('when a place changes', () => {
  const keys = [
    ['its key alone', { ...cell, place: 'other_place' }, 0.4],
    ['also the least record key', { ...cell, place: 'other_place', least: 'other_least' }, 0],
  ] as const;

  test.each(keys)('with %s, the noise of a count keeps what the policy says', async (_, changed, share) => {
    const from = cells(20_000, '40 + number % 100');
    const kept = correlation(column(await noised(from), 'noise'), column(await noised(from, changed), 'noise'));
    expect(Math.abs(kept - share)).toBeLessThan(0.03);
  });

  test.each(keys)('with %s, the number that moves a mean keeps what the policy says', async (_, changed, share) => {
    const from = cells(20_000, '40 + number % 100');
    const kept = correlation(column(await noised(from), 'shift'), column(await noised(from, changed), 'shift'));
    expect(Math.abs(kept - share)).toBeLessThan(0.03);
  });
});

test('the number that moves a mean has mean 0 and the variance of the policy, is bounded, and tells nothing of the noise of the count', async () => {
  const rows = await noised(cells(60_000, '40'));
  const spread = Math.sqrt(publicTier.unitVariance);
  const [shifts, noises] = [column(rows, 'shift').map((shift) => shift / spread), column(rows, 'noise')];
  expect(Math.abs(mean(shifts))).toBeLessThan(4 / Math.sqrt(60_000));
  expect(Math.abs(mean(shifts.map((shift) => shift ** 2)) - 1)).toBeLessThan(0.02);
  expect(Math.max(...shifts.map(Math.abs))).toBeLessThan(2.45);
  expect(Math.abs(correlation(shifts, noises))).toBeLessThan(0.02);
});

test('two totals over the same households move by numbers of their own', async () => {
  const from = `(select *, households as money, 3 * households + number as persons from ${cells(20_000)})`;
  const rows = await connection.all(
    `select one, other from (${withNoiseSql(from, {}, { one: { ...cell, of: 'money' }, other: { ...cell, of: 'persons' } }, publicTier)})`,
  );
  expect(column(rows, 'one')).not.toEqual(column(rows, 'other'));
});
