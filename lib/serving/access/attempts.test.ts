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

it('does not make a person wait for what is guessed from another computer, until fifty guesses came from all', () => {
  for (let i = 0; i < 5; i += 1) failed({ person: 'victim', computer: 'six' }, 0);
  expect(waitFor({ person: 'victim', computer: 'six' }, 1)).toBeGreaterThan(0);
  expect(waitFor({ person: 'victim', computer: 'seven' }, 1)).toBe(0);
  for (let i = 0; i < 45; i += 1) failed({ person: 'victim', computer: `net ${i}` }, 0);
  expect(waitFor({ person: 'victim', computer: 'seven' }, 1)).toBeGreaterThan(0);
});

it('makes nobody wait for the guesses of others where no computer is told', () => {
  for (let i = 0; i < 100; i += 1) failed({ person: `anyone ${i}`, computer: null }, 0);
  expect(waitFor({ person: 'somebody else', computer: null }, 1)).toBe(0);
});
