import { expect, test } from 'vitest';
import { type ScoreTable, scoreGrid } from './score-grid';

const k = 11;

/** Counts by bin, and the table of their sums; every bin but the last ends in a point. */
function table(place: string, parent: string | null, ...categories: number[][]): ScoreTable {
  const size = (categories[0]?.length ?? 1) - 1;
  return {
    place,
    parent,
    isOffered: new Array(size).fill(true),
    cumulative: categories.map((bins) => {
      let sum = 0;
      return Float64Array.from(bins, (count) => {
        sum += count;
        return sum;
      });
    }),
  };
}

const pointsOf = (kept: readonly boolean[] | undefined): number[] =>
  (kept ?? []).flatMap((is, point) => (is ? [point] : []));

test('leaves out points until at least eleven households lie between neighbours', () => {
  const kept = scoreGrid([table('T', null, [5, 6, 20, 3, 3, 30])], [], k);
  expect(pointsOf(kept.get('T'))).toEqual([1, 2]);
});

test('keeps an official cut-off before the points around it', () => {
  const kept = scoreGrid([table('T', null, [12, 8, 8, 12, 40])], [1], k);
  expect(pointsOf(kept.get('T'))).toEqual([1, 3]);
});

test('judges all categories of a breakdown together', () => {
  const kept = scoreGrid([table('T', null, [20, 20, 20], [20, 4, 20])], [], k);
  expect(pointsOf(kept.get('T'))).toEqual([0]);
});

test('publishes nothing of a place that holds fewer than eleven households of a category', () => {
  expect(pointsOf(scoreGrid([table('T', null, [4, 4])], [0], k).get('T'))).toEqual([]);
});

test('no published cell, and no sum over the children that lack a point, lies between one and ten', () => {
  let seed = 11;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const bins = 14;
  const tehsils = Array.from({ length: 24 }, (_, index) =>
    table(
      `T${index}`,
      `D${index % 6}`,
      Array.from({ length: bins }, () => random(14)),
    ),
  );
  const sum = (place: string, parent: string | null, children: ScoreTable[]): ScoreTable => {
    const size = bins - 1;
    return {
      place,
      parent,
      isOffered: new Array(size).fill(true),
      cumulative: [
        Float64Array.from({ length: bins }, (_, point) =>
          children.reduce((total, child) => total + (child.cumulative[0]?.[point] ?? 0), 0),
        ),
      ],
    };
  };
  const districts = Array.from({ length: 6 }, (_, index) =>
    sum(
      `D${index}`,
      'P',
      tehsils.filter(({ parent }) => parent === `D${index}`),
    ),
  );
  const all = [sum('P', null, districts), ...districts, ...tehsils];
  const kept = scoreGrid(all, [5], k);
  const cells = (of: ScoreTable, point: number): [number, number] => {
    const mine = kept.get(of.place) as boolean[];
    const counts = of.cumulative[0] as Float64Array;
    const low = mine.findLastIndex((is, each) => is && each < point);
    const high = mine.findIndex((is, each) => is && each > point);
    const here = counts[point] as number;
    return [here - (counts[low] ?? 0), (counts[high < 0 ? bins - 1 : high] as number) - here];
  };
  let judged = 0;
  for (const parent of all) {
    const children = all.filter((child) => child.parent === parent.place);
    for (const point of pointsOf(kept.get(parent.place))) {
      for (const count of cells(parent, point)) expect(count === 0 || count >= k).toBe(true);
      const without = children.filter(({ place }) => !kept.get(place)?.[point]);
      if (without.length === 0) continue;
      judged += 1;
      for (const side of [0, 1] as const) {
        const total = without.reduce((sum, child) => sum + cells(child, point)[side], 0);
        expect(total === 0 || total >= k).toBe(true);
      }
    }
  }
  expect(judged).toBeGreaterThan(10);
});
