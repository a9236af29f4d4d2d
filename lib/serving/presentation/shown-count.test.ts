import { expect, test } from 'vitest';
import { shownCount } from './shown-count';

const counted = { value: 24_600, estimate: 4_812_000, interval_low: 24_100, interval_high: 25_100 };

test('a count of a sample is shown as the estimate for the nation, in words of both languages, its interval stretched alike', () => {
  const shown = shownCount(counted, { sampled_one_in: 200 });
  expect(shown).toMatchObject({ value: 4_812_000, estimatedFrom: 200 });
  expect(shown.words).toEqual({ en: 'estimated from 1 in 200', ur: '200 میں سے 1 کے نمونے سے تخمینہ' });
  expect((shown.intervalLow ?? 0) / 4_812_000).toBeCloseTo(24_100 / 24_600, 3);
  expect((shown.intervalHigh ?? 0) / 4_812_000).toBeCloseTo(25_100 / 24_600, 3);
});

test('an estimate and its interval end where the interval does, and lie in the same order as before', () => {
  const national = { value: 195_672, estimate: 39_084_534, interval_low: 194_801, interval_high: 196_543 };
  const sampled = { sampled_one_in: 200 };
  expect(shownCount(national, sampled)).toMatchObject({
    value: 39_080_000,
    intervalLow: 38_910_000,
    intervalHigh: 39_260_000,
  });
  const untold = { ...national, interval_low: null, interval_high: null };
  expect(shownCount(untold, sampled)).toMatchObject({ value: 39_080_000, intervalLow: null, intervalHigh: null });
  const few = { value: 7, estimate: 1_403, interval_low: 0, interval_high: 14.7 };
  expect(shownCount(few, sampled)).toMatchObject({ value: 1_400, intervalLow: 0, intervalHigh: 2_900 });
});

test('a count of a full registry, a share and what is withheld stand as they are, without a word of estimates', () => {
  const asItIs = { value: 24_600, intervalLow: 24_100, intervalHigh: 25_100, estimatedFrom: null, words: null };
  expect(shownCount({ ...counted, estimate: null }, { sampled_one_in: 200 })).toEqual(asItIs);
  expect(shownCount(counted, { sampled_one_in: null })).toEqual(asItIs);
  expect(shownCount({ ...counted, value: null, estimate: null }, { sampled_one_in: 200 }).value).toBeNull();
});

test('a nought stays a nought and its interval what it was', () => {
  const none = { value: 0, estimate: 0, interval_low: 0, interval_high: 3 };
  expect(shownCount(none, { sampled_one_in: 200 })).toMatchObject({ value: 0, intervalLow: 0, intervalHigh: 3 });
});
