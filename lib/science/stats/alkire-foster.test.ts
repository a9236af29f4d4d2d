import { describe, expect, test } from 'vitest';
import { alkireFoster } from './alkire-foster';

describe('four households worked by hand', () => {
  const deprived = [
    [true, true, false],
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ];
  const found = alkireFoster(deprived, { weights: [2, 1, 1], cutOff: 2, persons: [5, 3, 2, 10] });

  test('eight of twenty persons are poor, on the cut-off included', () => {
    expect(found.headcount).toBe(8 / 20);
    expect(found.intensity).toBe((5 * 3 + 3 * 2) / (8 * 4));
    expect(found.adjustedHeadcount).toBe(21 / 80);
  });

  test('a headcount is censored to the poor, and contributions add up to one', () => {
    expect(found.uncensored).toEqual([5 / 20, 8 / 20, 5 / 20]);
    expect(found.censored).toEqual([5 / 20, 8 / 20, 3 / 20]);
    expect(found.contributions).toEqual([10 / 21, 8 / 21, 3 / 21]);
  });
});

test('without persons every household counts once', () => {
  expect(alkireFoster([[true], [false], [false], [true]], { weights: [1], cutOff: 1 }).headcount).toBe(0.5);
});

test('where nobody is poor there is no intensity and no contribution, and the headcount is zero', () => {
  const none = alkireFoster([[false, false]], { weights: [1, 1], cutOff: 1 });
  expect(none).toMatchObject({ headcount: 0, adjustedHeadcount: 0, intensity: Number.NaN });
  expect(none.contributions).toEqual([Number.NaN, Number.NaN]);
});

test('weights that are not whole numbers are our mistake', () => {
  expect(() => alkireFoster([[true]], { weights: [1 / 3], cutOff: 1 })).toThrow(/whole numbers/);
});
