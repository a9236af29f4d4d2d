import { expect, it } from 'vitest';
import { isWalk, walksWith } from './number-walk';

const number = (serial: number, last = 1): string => `89202${String(serial).padStart(7, '0')}${last}`;
const apart = [4_410_233, 12, 9_200_777, 610_004, 3_333_331, 7_000_123, 150_000, 8_812_345, 2_468_013, 5_019_007];

it('sees five numbers next to each other, forwards, backwards, shuffled, and with others between them', () => {
  const row = [100, 101, 102, 103, 104].map((serial) => number(serial));
  expect(isWalk(row)).toBe(true);
  expect(isWalk(row.toReversed())).toBe(true);
  expect(isWalk(row.slice(0, 4))).toBe(false);
  const mixed = [102, 9_000_000, 100, 5_000_000, 104, 101, 77, 103].map((serial) => number(serial));
  expect(isWalk(mixed)).toBe(true);
});

it('sees steps of ten, not of eleven with others between them, and the last digit tried through', () => {
  const steps = (by: number) => [0, 3, 1, 4, 2].map((each) => number(500 + each * by));
  expect(isWalk(steps(10))).toBe(true);
  expect(isWalk(steps(11))).toBe(false);
  expect(isWalk([1, 3, 5, 7, 9].map((last) => number(500, last)))).toBe(true);
});

it('sees five that follow each other at any equal distance', () => {
  expect(isWalk([1, 2, 3, 4, 5].map((each) => number(each * 1000)))).toBe(true);
});

it('leaves alone what people bring: numbers of one place, and one number many times', () => {
  expect(isWalk(apart.map((serial) => number(serial)))).toBe(false);
  expect([1, 2, 3, 4, 5, 6].some(() => walksWith('patient', number(7)))).toBe(false);
});

it('keeps the numbers of one key apart from those of another, and forgets them after a walk', () => {
  const asking = (key: string) => [1, 2, 3, 4, 5, 6, 7, 8].map((serial) => walksWith(key, number(serial)));
  expect(asking('one')).toEqual([false, false, false, false, true, false, false, false]);
  expect(walksWith('two', number(9))).toBe(false);
});

it('is about never set off by chance among numbers of one place', () => {
  let [state, walks] = [7, 0];
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  for (let i = 0; i < 5000; i += 1) if (walksWith('busy', number(Math.floor(random() * 1_000_000)))) walks += 1;
  expect(walks).toBe(0);
});
