import { describe, expect, it } from 'vitest';
import { quantileRegression } from './quantile-regression';
import { referenceRows } from './regression.test-support';

const { columns, target, weights } = referenceRows();

/** `coef(rq(y ~ size + area + phone, tau, method = "br"))`, plain and weighted. */
const fromR: [number, boolean, number[]][] = [
  [0.2, false, [0.7740041741, 1.5328258492, -0.0430002751, 0.44737199]],
  [0.2, true, [0.9403224973, 1.4674921462, -0.0605836857, 0.4192198805]],
  [0.5, false, [1.0640249967, 1.6539487617, -0.0321663031, 0.4642640704]],
  [0.5, true, [1.043538322, 1.7762401349, -0.0341715117, 0.4394560429]],
  [0.8, false, [1.3850978112, 2.2334899926, -0.0515375041, 0.3975179477]],
  [0.8, true, [1.1734918429, 2.3881713979, -0.0311421879, 0.4079163818]],
];

describe('quantileRegression', () => {
  it.each(fromR)('agrees with the simplex of quantreg at %s, weighted: %s', (tau, weighted, expected) => {
    const outcome = quantileRegression(columns, target, weighted ? weights : null, tau);
    if (!outcome.fitted) throw new Error('not fitted');
    for (const [j, each] of [outcome.fit.intercept, ...outcome.fit.coefficients].entries())
      expect(each).toBeCloseTo(expected[j] as number, 6);
  });

  it('leaves out rows without weight and rows that are not asked for', () => {
    const kept = Array.from(target, (_, row) => row).filter((row) => row % 3 !== 0);
    const without = weights.map((each, row) => (row % 3 === 0 ? 0 : each));
    const [one, other] = [
      quantileRegression(columns, target, without, 0.3),
      quantileRegression(columns, target, weights, 0.3, kept),
    ];
    expect(one).toEqual(other);
  });

  it('finds the plane that every row lies on', () => {
    const exact = Float64Array.from(target, (_, row) => 3 - 2 * (columns[0]?.[row] as number));
    const outcome = quantileRegression(columns, exact, null, 0.7);
    if (!outcome.fitted) throw new Error('not fitted');
    expect(outcome.fit.intercept).toBeCloseTo(3, 6);
    expect(outcome.fit.coefficients[0]).toBeCloseTo(-2, 6);
    expect(outcome.fit.coefficients[1]).toBeCloseTo(0, 6);
  });

  it('names a column that the others determine', () => {
    const twice = Float64Array.from(columns[0] as Float64Array, (each) => 2 * each);
    expect(quantileRegression([...columns, twice], target, null, 0.5)).toMatchObject({
      fitted: false,
      collinear: { column: 3, with: [0] },
    });
  });
});
