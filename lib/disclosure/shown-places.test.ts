import { expect, test } from 'vitest';
import { shownPlaces } from './shown-places';

const table = (place: string, parent: string | null, ...cells: number[]) => ({ place, parent, cells });

test('withholds a place with a small cell, and the smallest sibling where the parent would give it away', () => {
  const shown = shownPlaces(
    [table('D', null, 200, 300), table('A', 'D', 5, 95), table('B', 'D', 45, 105), table('C', 'D', 150, 100)],
    11,
  );
  expect([...shown].sort()).toEqual(['C', 'D']);
});

test('withholds the parent where no sibling is left to hide behind', () => {
  const shown = shownPlaces([table('D', null, 60, 60), table('A', 'D', 5, 30), table('B', 'D', 4, 30)], 11);
  expect([...shown]).toEqual([]);
});

test('leaves siblings alone where the withheld ones together are safe', () => {
  const shown = shownPlaces([table('D', null, 70, 60), table('A', 'D', 6, 30), table('B', 'D', 64, 30)], 11);
  expect(shown.has('B')).toBe(false);
  const safe = shownPlaces(
    [table('D', null, 72, 60), table('A', 'D', 6, 30), table('B', 'D', 6, 30), table('C', 'D', 60, 30)],
    11,
  );
  expect([...safe].sort()).toEqual(['C', 'D']);
});
