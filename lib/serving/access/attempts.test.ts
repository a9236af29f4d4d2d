import { expect, it } from 'vitest';
import { failed, forget, waitFor } from './attempts';

it('makes an address wait after five attempts, until the oldest is five minutes ago', () => {
  const keys = { person: 'a', computer: 'one' };
  for (let i = 0; i < 5; i += 1) failed(keys, 1_000 * i);
  expect(waitFor(keys, 5_000)).toBe(295);
  expect(waitFor(keys, 301_000)).toBe(0);
});

it('makes a computer wait that tries thirty addresses, also when one of them was right', () => {
  for (let i = 0; i < 30; i += 1) failed({ person: `p${i}`, computer: 'two' }, 0);
  forget({ person: 'p1', computer: 'two' });
  expect(waitFor({ person: 'new', computer: 'two' }, 1_000)).toBeGreaterThan(0);
  expect(waitFor({ person: 'new', computer: 'three' }, 1_000)).toBe(0);
});

it('forgets what was counted for a person who signed in', () => {
  const keys = { person: 'b', computer: 'four' };
  for (let i = 0; i < 5; i += 1) failed(keys, 0);
  forget(keys);
  expect(waitFor(keys, 1)).toBe(0);
});
