import { describe, expect, test } from 'vitest';
import { needIndex, needRanks } from './need-index';
import { rankStability } from './rank-stability';

const part = (values: (number | null)[], betterWhenHigher = false) => ({ values, betterWhenHigher });

describe('the need index', () => {
  test('is the weighted mean of percentile ranks, turned where more is better', () => {
    const ranks = needRanks([part([10, 30, 20]), part([0.9, 0.1, 0.5], true)]);
    expect(ranks).toEqual([
      [0, 0],
      [1, 1],
      [0.5, 0.5],
    ]);
    expect(needIndex([1, 0.25], [3, 1])).toBeCloseTo(0.8125, 12);
  });

  test('is not given to a place that lacks one of its parts, which the others are ranked without', () => {
    expect(needRanks([part([1, 2, 3]), part([5, null, 7])])).toEqual([[0, 0], null, [1, 1]]);
  });
});

describe('rank stability', () => {
  const agreeing = rankStability([part([4, 3, 2, 1]), part([40, 30, 20, 10])], [1, 1], { first: 2 });

  test('never moves a rank where the parts agree, whatever the weights', () => {
    expect(agreeing.places.map((place) => [place?.rank, place?.highest, place?.lowest])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ]);
    expect(agreeing).toMatchObject({ stay: 1, ranked: 4, combinations: 5 });
  });

  test('lets two opposite parts trade places when the weights move a quarter, and says so', () => {
    const opposed = rankStability([part([3, 2, 1]), part([1, 2, 3])], [1, 1], { first: 1 });
    expect(opposed.places.map((place) => [place?.rank, place?.highest, place?.lowest])).toEqual([
      [1, 1, 3],
      [1, 1, 2],
      [1, 1, 3],
    ]);
    expect(opposed.stay).toBe(0);
  });

  test('holds a lead that a quarter cannot overturn: 3 to 1 stays ahead of every combination', () => {
    const { places, stay } = rankStability([part([2, 1]), part([1, 2])], [3, 1], { first: 1 });
    expect(places[0]).toMatchObject({ rank: 1, lowest: 1, inFirst: 1, index: 0.75 });
    expect(stay).toBe(1);
  });

  test('gives the same answer every time', () => {
    const values = Array.from({ length: 60 }, (_, index) => (index * 7919) % 101);
    const other = Array.from({ length: 60 }, (_, index) => (index * 6007) % 97);
    const run = () => rankStability([part(values), part(other)], [2, 1], { first: 12 });
    expect(run()).toEqual(run());
  });
});
