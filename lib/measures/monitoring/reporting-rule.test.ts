import { expect, test } from 'vitest';
import { tehsilStatus, wholeStatus } from './reporting-rule';

const report = (received: number, expected: number | null, medianDays: number | null = null) =>
  tehsilStatus({ received, expected, medianDays }, 11);

test('a silence is missing only where at least k rows were expected, and nothing where none was', () => {
  expect(report(0, 11)).toBe('missing');
  expect(report(0, 10)).toBe('suppressed');
  expect(report(0, 0)).toBe('nothing_expected');
  expect(report(0, null)).toBe('nothing_expected');
});

test('one row and ten rows look the same, and are never called late', () => {
  expect(report(1, 50, 60)).toBe('suppressed');
  expect(report(10, 50, 60)).toBe('suppressed');
  expect(report(11, 50)).toBe('received');
});

test('late begins above thirty days from due to deposit', () => {
  expect(report(50, 50, 30)).toBe('received');
  expect(report(50, 50, 30.5)).toBe('late');
});

test('a place above is missing where nothing came, partial where a tehsil is missing, late where one is late', () => {
  const whole = { received: 100, expected: 120, missing: 0, late: 0 };
  expect(wholeStatus({ ...whole, received: 0 }, 11)).toBe('missing');
  expect(wholeStatus({ ...whole, missing: 1, late: 2 }, 11)).toBe('partial');
  expect(wholeStatus({ ...whole, late: 1 }, 11)).toBe('late');
  expect(wholeStatus(whole, 11)).toBe('received');
});
