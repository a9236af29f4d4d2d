import { expect, test } from 'vitest';
import { householdsNeeded, type SizeQuestion } from './households-needed';

const plain: SizeQuestion = {
  confidence: '95',
  margin: 0.05,
  proportion: 0.5,
  population: 1_000_000_000,
  designEffect: 1,
  response: 1,
};
const needed = (changes: Partial<SizeQuestion>) => householdsNeeded({ ...plain, ...changes });

test.each([
  [100, 80],
  [500, 217],
  [1000, 278],
  [5000, 357],
  [10_000, 370],
  [1_000_000, 384],
])('of %i agrees with the table of Krejcie and Morgan (1970): %i', (population, size) => {
  expect(Math.abs(needed({ population }).corrected - size)).toBeLessThanOrEqual(1);
  expect(needed({ population }).corrected).toBeGreaterThanOrEqual(size);
});

test('agrees with the worked example of Cochran (1977, 4.4): 400 of an endless population are 356 of 3,200', () => {
  const margin = (1.959964 * 0.5) / 20;
  expect(needed({ margin, population: 3200 })).toMatchObject({ simple: 400, corrected: 356 });
});

test('asks for design effect times as many interviews, and for more households where some will not answer', () => {
  expect(needed({ designEffect: 2, response: 0.9 })).toMatchObject({ simple: 385, interviews: 769, chosen: 854 });
});

test('never asks for more households than there are', () => {
  expect(needed({ population: 50, designEffect: 3, response: 0.5 })).toMatchObject({ interviews: 50, chosen: 50 });
  expect(needed({ population: 0 })).toMatchObject({ interviews: 0, chosen: 0 });
});

test('asks the most at one half, and less for a wider margin', () => {
  expect(needed({ proportion: 0.2 }).simple).toBe(246);
  expect(needed({ margin: 0.1 }).simple).toBe(97);
  expect(needed({ confidence: '99' }).simple).toBe(664);
});
