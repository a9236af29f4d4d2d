import { expect, it } from 'vitest';
import { covers, shows } from './scope';

it('covers a place and everything in it, and nothing beside it', () => {
  expect(['PK101', 'PK10101', 'PK10199'].map((code) => covers(['PK101'], code))).toEqual([true, true, true]);
  expect(['PK', 'PK1', 'PK102', 'PK10201', 'PK2'].some((code) => covers(['PK101'], code))).toBe(false);
});

it('covers everything for the nation, and nothing for an empty scope', () => {
  expect(covers(null, 'PK10101')).toBe(true);
  expect(covers(['PK'], 'PK10101')).toBe(true);
  expect(covers([], 'PK10101')).toBe(false);
});

it('shows the places that hold the scope as context, never their other parts', () => {
  expect(['PK', 'PK1', 'PK101', 'PK10101'].map((code) => shows(['PK101'], code))).toEqual([true, true, true, true]);
  expect(['PK102', 'PK2', 'PK201'].some((code) => shows(['PK101'], code))).toBe(false);
});
