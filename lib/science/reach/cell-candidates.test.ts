import { expect, test } from 'vitest';
import { cellCandidates, cellsADegree, type GridCell, type UnitVector, unitVector } from './cell-candidates';

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const km = (one: UnitVector, other: UnitVector): number =>
  2 * 6371.0088 * Math.asin(Math.min(1, Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]) / 2));

test.each([
  ['spread over the country', 300, 16, 20],
  ['crowded in one corner of it', 3000, 1.5, 20],
  ['one alone', 1, 16, 20],
])('the nearest point of every place is among those of its cell: points %s', (_, count, spread, homes) => {
  const next = random(count);
  const points = Array.from({ length: count }, () => unitVector(24 + next() * spread, 61 + next() * spread));
  const cells = Array.from(
    { length: 400 },
    (): GridCell => ({
      y: Math.floor((23 + next() * 15) * cellsADegree),
      x: Math.floor((60 + next() * 18) * cellsADegree),
    }),
  );
  const found = cellCandidates(cells, points);
  let kept = 0;
  for (const cell of cells) {
    const candidates = found.get(cell) ?? [];
    kept += candidates.length;
    for (let home = 0; home < homes; home++) {
      const place = unitVector((cell.y + next()) / cellsADegree, (cell.x + next()) / cellsADegree);
      const nearest = Math.min(...points.map((point) => km(place, point)));
      expect(Math.min(...candidates.map((index) => km(place, points[index] as UnitVector)))).toBe(nearest);
    }
  }
  expect(kept / cells.length).toBeLessThan(6);
});

test('no point, no candidate', () => {
  expect(cellCandidates([], [])).toEqual(new Map());
});
