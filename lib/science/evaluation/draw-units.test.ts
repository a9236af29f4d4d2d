import { expect, test } from 'vitest';
import { drawUnits, type FrameUnit } from './draw-units';
import { shareOut } from './share-out';
import { uniformOf } from './uniform-of';

const frame: FrameUnit[] = Array.from({ length: 60 }, (_, index) => ({
  id: `PK${100 + index}`,
  stratum: index % 3 === 0 ? 'a' : 'b',
  size: 10 + ((index * 37) % 91),
}));

test.each(['pps', 'simple'] as const)(
  '%s draws the same sample from rows in any order, another by another seed',
  (method) => {
    const draw = (rows: readonly FrameUnit[], seed: string) => drawUnits(rows, { units: 15, seed, method });
    expect(draw([...frame].reverse(), '7')).toEqual(draw(frame, '7'));
    expect(draw(frame, '8').map(({ id }) => id)).not.toEqual(draw(frame, '7').map(({ id }) => id));
  },
);

test.each(['pps', 'simple'] as const)(
  '%s takes as many as asked, none twice, with inclusions that add up to them',
  (method) => {
    for (let units = 1; units <= 60; units += 7) {
      const drawn = drawUnits(frame, { units, seed: 's', method });
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(units);
      for (const { inclusion, weight } of drawn) {
        expect(inclusion).toBeGreaterThan(0);
        expect(inclusion).toBeLessThanOrEqual(1);
        expect(weight * inclusion).toBeCloseTo(1, 12);
      }
    }
    expect(drawUnits(frame, { units: 500, seed: 's', method })).toHaveLength(60);
  },
);

test.each(['pps', 'simple'] as const)(
  '%s takes every unit as often as its inclusion says, over many seeds',
  (method) => {
    const times = new Map<string, number>();
    const chance = new Map<string, number>();
    const rounds = 1500;
    for (let seed = 0; seed < rounds; seed += 1) {
      for (const { id, inclusion } of drawUnits(frame, { units: 12, seed: String(seed), method })) {
        times.set(id, (times.get(id) ?? 0) + 1);
        chance.set(id, inclusion);
      }
    }
    expect(chance.size).toBe(60);
    for (const [id, inclusion] of chance) {
      const error = Math.sqrt((inclusion * (1 - inclusion)) / rounds);
      expect(Math.abs((times.get(id) ?? 0) / rounds - inclusion), id).toBeLessThan(4.5 * error + 1e-9);
    }
  },
);

test('pps estimates the total size without error, and a unit as large as the step is certain', () => {
  const drawn = drawUnits(frame, { units: 20, seed: 'x', method: 'pps' });
  const estimate = drawn.reduce((sum, { size, weight }) => sum + size * weight, 0);
  expect(estimate).toBeCloseTo(
    frame.reduce((sum, { size }) => sum + size, 0),
    6,
  );
  const giant = drawUnits([...frame, { id: 'giant', stratum: 'a', size: 5000 }], {
    units: 10,
    seed: 'x',
    method: 'pps',
  });
  expect(giant.find(({ id }) => id === 'giant')).toMatchObject({ inclusion: 1, weight: 1 });
});

test('simple weights add up to the units of the frame', () => {
  const drawn = drawUnits(frame, { units: 13, seed: 'y', method: 'simple' });
  expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(60, 9);
});

test('a sample is shared out by size, one to each stratum first, never beyond what a stratum has', () => {
  const strata = [
    { stratum: 'large', units: 3, size: 970 },
    { stratum: 'small', units: 9, size: 20 },
    { stratum: 'tiny', units: 1, size: 10 },
  ];
  expect([...shareOut(strata, 8)]).toEqual([
    ['large', 3],
    ['small', 4],
    ['tiny', 1],
  ]);
  expect([...shareOut(strata, 2)]).toEqual([
    ['large', 2],
    ['small', 0],
    ['tiny', 0],
  ]);
  expect([...shareOut(strata, 99).values()]).toEqual([3, 9, 1]);
});

test('a permanent random number depends on seed and id alone', () => {
  expect(uniformOf('2025', 'PK60101')).toBe(uniformOf('2025', 'PK60101'));
  expect(uniformOf('2025', 'PK60101')).not.toBe(uniformOf('2026', 'PK60101'));
  const many = Array.from({ length: 20_000 }, (_, index) => uniformOf('s', String(index)));
  expect(many.reduce((sum, each) => sum + each, 0) / many.length).toBeCloseTo(0.5, 1);
  expect(Math.max(...many)).toBeLessThan(1);
});
