import { expect, test } from 'vitest';
import { shareWords } from './share-words';

test.each([
  [0.349, 'third'],
  [0.333, 'third'],
  [0.36, null],
  [0.5, 'half'],
  [0.1, 'tenth'],
  [0.03, null],
  [0.223, 'fifth'],
  [0.23, 'quarter'],
  [0.9, null],
])('a share of %f is told as %s, or by its number where no fraction is near', (share, words) => {
  expect(shareWords(share)).toBe(words);
});
