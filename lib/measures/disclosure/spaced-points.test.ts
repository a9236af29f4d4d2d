import { expect, test } from 'vitest';
import { spacedPoints } from './spaced-points';

const pointsOf = (kept: readonly boolean[]): number[] => kept.flatMap((is, point) => (is ? [point] : []));

test('leaves out points until eleven published households lie between neighbours and beyond the last', () => {
  expect(pointsOf(spacedPoints([5, 11, 15, 22, 40, 55], 60, [], 11))).toEqual([1, 3, 4]);
});

test('keeps an official cut-off and spaces the others around it', () => {
  expect(pointsOf(spacedPoints([12, 20, 31, 60], 90, [1], 11))).toEqual([1, 2, 3]);
});
