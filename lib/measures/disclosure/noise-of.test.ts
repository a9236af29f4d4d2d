import { expect, it } from 'vitest';
import { noiseOf } from './noise-of';
import { perturbationTable } from './perturbation-table';

const table = perturbationTable({ maximum: 8, variance: 3, threshold: 3 });

it('leaves a zero as it is', () => {
  expect(noiseOf(table, 0, 0.999)).toBe(0);
});

it('draws each noise as often as the table says, over equally spaced numbers', () => {
  const steps = 20_000;
  for (const count of [1, 2, 7, 11]) {
    const drawn = new Map<number, number>();
    for (let step = 0; step < steps; step++) {
      const noise = noiseOf(table, count, (step + 0.5) / steps);
      drawn.set(noise, (drawn.get(noise) ?? 0) + 1);
    }
    for (const row of table.filter((each) => each.count === count))
      expect(Math.abs((drawn.get(row.noise) ?? 0) / steps - row.probability)).toBeLessThan(1 / steps + 1e-12);
  }
});

it('gives all counts from eleven on the same noise for the same number', () => {
  for (const uniform of [0, 0.1, 0.5, 0.93, 0.999_999_999])
    expect(noiseOf(table, 195_672, uniform)).toBe(noiseOf(table, 11, uniform));
});

it('reaches both ends of the noise', () => {
  expect(noiseOf(table, 400, 0)).toBe(-8);
  expect(noiseOf(table, 400, 1 - 2 ** -53)).toBe(8);
});
