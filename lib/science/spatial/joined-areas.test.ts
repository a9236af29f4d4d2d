import { expect, test } from 'vitest';
import { joinedAreas } from './joined-areas';
import { neighboursFrom } from './neighbours';

const line = neighboursFrom([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4, 6], [5]], 'a line');

test('joins neighbours of one kind, numbers larger groups first and gives 0 to areas of no kind', () => {
  const kinds = ['a', 'b', 'b', 'b', null, 'a', 'a'];
  expect([...joinedAreas(line, (area) => kinds[area] ?? null)]).toEqual([3, 1, 1, 1, 0, 2, 2]);
});

test('a link in one direction joins as well', () => {
  expect([...joinedAreas(neighboursFrom([[1], [], []], 'one way'), () => 'a')]).toEqual([1, 1, 2]);
});
