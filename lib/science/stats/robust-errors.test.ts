import { expect, it } from 'vitest';
import { ols } from './ols';
import { referenceRows } from './regression.test-support';
import { robustErrors } from './robust-errors';
import { varianceInflation } from './variance-inflation';

const { columns, target, weights, clusters } = referenceRows();

function scoreOfLeastSquares(): Float64Array {
  const outcome = ols(columns, target, weights);
  if (!outcome.fitted) throw new Error('not fitted');
  const { intercept, coefficients } = outcome.fit;
  return target.map((each, row) => {
    const predicted = coefficients.reduce((sum, b, j) => sum + b * (columns[j]?.[row] as number), intercept);
    return (weights[row] as number) * (each - predicted);
  });
}

function expectAll(found: readonly (number | null)[], expected: readonly number[]): void {
  for (const [j, each] of expected.entries()) expect(found[j]).toBeCloseTo(each, 8);
}

it('are those of R under unequal variance', () => {
  const errors = robustErrors({ columns, curvature: weights, score: scoreOfLeastSquares(), clusters: null });
  expectAll(errors, [0.0792069889, 0.123208325, 0.0105845627, 0.0681063568]);
});

it('are those of R where rows of a sampling unit depend on each other', () => {
  const errors = robustErrors({ columns, curvature: weights, score: scoreOfLeastSquares(), clusters });
  expectAll(errors, [0.0902775058, 0.1713186442, 0.0101300276, 0.0600361459]);
});

it('have the variance inflation of R beside them, plain and weighted, and none where columns are collinear', () => {
  expectAll(varianceInflation(columns), [1.0232516363, 1.0187597185, 1.0088618574]);
  expectAll(varianceInflation(columns, weights), [1.0264907407, 1.019656523, 1.0103610049]);
  expect(varianceInflation([...columns, columns[0] as Float64Array])).toEqual([null, null, null, null]);
});
