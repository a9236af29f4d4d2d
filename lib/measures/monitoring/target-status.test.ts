import { expect, test } from 'vitest';
import { judgeTarget, type TargetFacts } from './target-status';

const facts = (changes: Partial<TargetFacts>): TargetFacts => ({
  baseline: 0.8,
  target: 0.9,
  targetPeriod: '2025Q4',
  actual: 0.85,
  actualPeriod: '2025Q2',
  betterWhen: 'higher',
  isShare: true,
  ...changes,
});
const statusOf = (changes: Partial<TargetFacts>) => judgeTarget(facts(changes)).status;

test('half a year before the target half of the way is expected, and within two points of it is on track', () => {
  expect(judgeTarget(facts({})).expected).toBeCloseTo(0.85, 12);
  expect(statusOf({ actual: 0.83 })).toBe('on_track');
  expect(statusOf({ actual: 0.8299 })).toBe('behind');
  expect(statusOf({ actual: 0.75 })).toBe('behind');
  expect(statusOf({ actual: 0.7499 })).toBe('far_behind');
});

test('a target reached is met, early or to the last digit, and never before it is reached', () => {
  expect(statusOf({ actual: 0.9 })).toBe('met');
  expect(statusOf({ actual: 0.1 + 0.8 })).toBe('met');
  expect(statusOf({ actual: 0.8999 })).toBe('on_track');
});

test('from the quarter of the target on the target itself is expected; before the year of the target the baseline', () => {
  expect(judgeTarget(facts({ actualPeriod: '2026Q1' })).expected).toBeCloseTo(0.9, 12);
  expect(judgeTarget(facts({ actualPeriod: '2024Q2' })).expected).toBeCloseTo(0.8, 12);
  expect(statusOf({ actualPeriod: '2025Q4', actual: 0.87 })).toBe('behind');
  expect(judgeTarget(facts({ targetPeriod: '2025', actualPeriod: '2025Q2' })).expected).toBeCloseTo(0.85, 12);
});

test('where lower is better the same rule runs the other way, and other units are judged in shares of the target', () => {
  const fewer = { betterWhen: 'lower', baseline: 60, target: 30, isShare: false } as const;
  expect(judgeTarget(facts({ ...fewer, actual: 45 }))).toEqual({ status: 'on_track', expected: 45 });
  expect(statusOf({ ...fewer, actual: 45.6 })).toBe('on_track');
  expect(statusOf({ ...fewer, actual: 48 })).toBe('behind');
  expect(statusOf({ ...fewer, actual: 49 })).toBe('far_behind');
  expect(statusOf({ ...fewer, actual: 29 })).toBe('met');
});

test('an indicator without a better side takes it from baseline to target, else it must come near', () => {
  expect(statusOf({ betterWhen: 'neither', actual: 0.95 })).toBe('met');
  expect(statusOf({ betterWhen: 'neither', baseline: null, actual: 0.95 })).toBe('behind');
});

test('what is not measured or has no target is said so, never judged', () => {
  expect(statusOf({ actual: null })).toBe('not_measured');
  expect(judgeTarget(facts({ target: null }))).toEqual({ status: 'no_target', expected: null });
});
