import { expect, it } from 'vitest';
import { fgt } from './fgt';

const countryC = [100, 110, 150, 160];

it('gives what Haughton and Khandker print for country C at the line 125', () => {
  expect(fgt(countryC, 125, 0, { onTheLine: 'not poor' })).toBe(0.5);
  expect(fgt(countryC, 125, 1, { onTheLine: 'not poor' })).toBeCloseTo(0.08, 14);
  expect(fgt(countryC, 125, 2, { onTheLine: 'not poor' })).toBeCloseTo(0.0136, 14);
});

it('counts a value on the line as told, and its gap is nothing either way', () => {
  expect(fgt(countryC, 110, 0, { onTheLine: 'poor' })).toBe(0.5);
  expect(fgt(countryC, 110, 0, { onTheLine: 'not poor' })).toBe(0.25);
  for (const power of [1, 2] as const)
    expect(fgt(countryC, 110, power, { onTheLine: 'poor' })).toBe(fgt(countryC, 110, power, { onTheLine: 'not poor' }));
});

it('counts a value as often as its weight says', () => {
  const weights = [3, 1, 2, 0];
  expect(fgt(countryC, 125, 1, { weights, onTheLine: 'poor' })).toBeCloseTo(
    fgt([100, 100, 100, 110, 150, 150], 125, 1, { onTheLine: 'poor' }),
    14,
  );
});

it('has no answer over nobody', () => {
  expect(fgt([], 125, 0, { onTheLine: 'poor' })).toBeNaN();
});
