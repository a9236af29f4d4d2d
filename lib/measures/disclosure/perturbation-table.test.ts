import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PerturbationRow, perturbationTable } from './perturbation-table';

/** What `scripts/reference/perturbation/make.R` wrote with the R package ptable. */
const reference = readFileSync('scripts/reference/perturbation/tables.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number) as [number, number, number, number, number, number, number]);
const designs = [...new Set(reference.map(([maximum, variance, threshold]) => `${maximum},${variance},${threshold}`))];

const rowsOf = (table: readonly PerturbationRow[], count: number) => table.filter((row) => row.count === count);
const moment = (rows: readonly PerturbationRow[], power: number) =>
  rows.reduce((sum, row) => sum + row.probability * row.noise ** power, 0);

describe.each(designs)('with D, V and threshold of %s', (name) => {
  const [maximum = 0, variance = 0, threshold = 0] = name.split(',').map(Number);
  const table = perturbationTable({ maximum, variance, threshold });
  const counts = Array.from({ length: maximum + threshold }, (_, index) => index + 1);

  it('gives the probabilities and the cumulative bounds of ptable within the tolerance of its solver', () => {
    const theirs = reference.filter(([d, v, js]) => d === maximum && v === variance && js === threshold);
    expect(theirs.length).toBeGreaterThan(0);
    const far = theirs.filter(([, , , count, noise, probability, cumulative]) => {
      const ours = table.find((row) => row.count === count && row.noise === noise);
      return !ours || Math.abs(ours.probability - probability) > 2e-6 || Math.abs(ours.cumulative - cumulative) > 2e-6;
    });
    expect(far).toEqual([]);
    expect(table.filter((row) => row.count <= (theirs.at(-1)?.[3] ?? 0))).toHaveLength(theirs.length);
  });

  it('has a mean of zero to ten decimals, ends at exactly one, and reaches V wherever ptable does', () => {
    for (const count of counts) {
      const rows = rowsOf(table, count);
      expect(Math.abs(moment(rows, 1))).toBeLessThan(1e-10);
      expect(rows.at(-1)?.cumulative).toBe(1);
      expect(Math.abs(moment(rows, 0) - 1)).toBeLessThan(1e-12);
      const theirs = reference
        .filter(([d, v, js, of]) => d === maximum && v === variance && js === threshold && of === count)
        .reduce((sum, [, , , , noise, probability]) => sum + probability * noise * noise, 0);
      if (Math.abs(theirs - variance) < 1e-5) expect(Math.abs(moment(rows, 2) - variance)).toBeLessThan(1e-10);
    }
  });

  it('publishes no negative count and none from one to the threshold', () => {
    const published = table.map((row) => row.count + row.noise);
    expect(published.filter((count) => count < 0 || (count > 0 && count < threshold))).toEqual([]);
    expect(table.filter((row) => Math.abs(row.noise) > maximum)).toEqual([]);
  });
});

it('is symmetric for the largest count', () => {
  const last = rowsOf(perturbationTable({ maximum: 8, variance: 3, threshold: 3 }), 11);
  expect(last.map((row) => row.noise)).toEqual([-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const row of last)
    expect(last.find((other) => other.noise === -row.noise)?.probability).toBeCloseTo(row.probability, 12);
});

it('solves exactly what three equations fix by hand: a count of one, D 2, V 0.9, a loss no likelier than none', () => {
  const rows = rowsOf(perturbationTable({ maximum: 2, variance: 0.9, threshold: 1 }), 1);
  const found = rows.map((row) => row.probability);
  for (const [index, probability] of [0.3625, 0.3625, 0.1875, 0.0875].entries())
    expect(found[index]).toBeCloseTo(probability, 10);
});

it('refuses a variance smaller than the threshold allows, as ptable does', () => {
  expect(() => perturbationTable({ maximum: 8, variance: 1, threshold: 3 })).toThrow('cannot have a variance of 1');
});
