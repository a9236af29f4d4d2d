import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concentrationIndex } from './concentration-index';
import { gini } from './gini';

const indices = Array.from({ length: 40 }, (_, index) => index);
const worked: Record<string, { h: number[]; x: number[]; w: number[] }> = {
  ten: {
    h: [1, 1, 1, 0, 1, 0, 0, 1, 0, 0],
    x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    w: Array<number>(10).fill(1),
  },
  forty_weighted: {
    h: indices.map((i) => Number((i * 7) % 11 < 5)),
    x: indices.map((i) => (i * 17) % 41),
    w: indices.map((i) => 1 + (i % 5) / 4),
  },
  forty_tied_money: {
    h: indices.map((i) => ((i * 13) % 23) * 500),
    x: indices.map((i) => (i * 5) % 8),
    w: indices.map((i) => 1 + (i % 3)),
  },
};

const reference = readFileSync(new URL('../../../scripts/reference/concentration/worked.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('the concentration index', () => {
  test.each(reference)('agrees with the covariance formula computed in R: %s', (name, index, error, mean) => {
    const { h, x, w } = worked[name as string] as { h: number[]; x: number[]; w: number[] };
    const found = concentrationIndex(h, x, w);
    expect(found.index).toBeCloseTo(Number(index), 12);
    expect(found.standardError).toBeCloseTo(Number(error), 12);
    if (name !== 'forty_tied_money') expect(found.normalised).toBeCloseTo(Number(index) / (1 - Number(mean)), 12);
    else expect(found.normalised).toBeNaN();
  });

  test('is worked by hand for ten households, five of them reached: ranks .05 .15 .25 .45 .75 sum to 1.65', () => {
    const { h, x } = worked.ten as { h: number[]; x: number[] };
    expect(concentrationIndex(h, x).index).toBeCloseTo((2 * 1.65) / 5 - 1, 12);
  });

  test('of welfare itself is its Gini coefficient', () => {
    const welfare = indices.map((i) => 100 + ((i * 29) % 37) ** 2);
    expect(concentrationIndex(welfare, welfare).index).toBeCloseTo(gini(welfare), 12);
  });

  test('is 0 where all have the same, and turns its sign with the ranking', () => {
    const { h, x } = worked.ten as { h: number[]; x: number[] };
    expect(
      concentrationIndex(
        h.map(() => 3),
        x,
      ),
    ).toMatchObject({ index: expect.closeTo(0, 12) });
    const turned = concentrationIndex(
      h,
      x.map((each) => -each),
    );
    expect(turned.index).toBeCloseTo(-concentrationIndex(h, x).index, 12);
  });

  test('does not depend on the order within equal welfare', () => {
    const { h, x, w } = worked.forty_tied_money as { h: number[]; x: number[]; w: number[] };
    const backwards = concentrationIndex(h.toReversed(), x.toReversed(), w.toReversed());
    const forwards = concentrationIndex(h, x, w);
    expect(backwards.index).toBeCloseTo(forwards.index, 12);
    expect(backwards.standardError).toBeCloseTo(forwards.standardError, 12);
  });

  test('is no number where nobody has anything', () => {
    expect(concentrationIndex([0, 0, 0], [1, 2, 3]).index).toBeNaN();
  });
});
