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
  expect(['PK', 'PK1', 'PK101', 'PK10101'].map((code) => shows(['PK101'], code, new Map()))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['PK102', 'PK2', 'PK201'].some((code) => shows(['PK101'], code, new Map()))).toBe(false);
});

it('shows the division around a scope, whose code no p-code begins with, and no other division', () => {
  const divisions = new Map([
    ['PK6-lahore', ['PK617', 'PK618']],
    ['PK6-multan', ['PK621']],
  ]);
  expect(['PK6-lahore', 'PK6', 'PK'].every((code) => shows(['PK617'], code, divisions))).toBe(true);
  expect(['PK6-lahore', 'PK6', 'PK'].every((code) => shows(['PK61701'], code, divisions))).toBe(true);
  expect(['PK6-multan', 'PK618', 'PK621'].some((code) => shows(['PK617'], code, divisions))).toBe(false);
  expect(covers(['PK617'], 'PK6-lahore')).toBe(false);
});
