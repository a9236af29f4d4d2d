import { Matrix, QrDecomposition } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { ols } from './ols';
import { referenceRows } from './regression.test-support';

/** A fixed linear congruential sequence in 0–1, so that the data are the same everywhere. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const random = sequence(7);
const n = 400;
const column = (scale: number, shift: number): Float64Array =>
  Float64Array.from({ length: n }, () => shift + scale * random());
const x = [column(1, 0), column(1000, 5000), column(0.001, 3)];
const y = Float64Array.from(
  { length: n },
  (_, i) => 2 + 3 * (x[0]?.[i] ?? 0) - 0.01 * (x[1]?.[i] ?? 0) + 50 * (x[2]?.[i] ?? 0) + random(),
);
const weights = column(4, 0.5);

function byQr(weight: (row: number) => number): number[] {
  const rows = Array.from({ length: n }, (_, i) =>
    [1, ...x.map((each) => each[i] as number)].map((value) => value * Math.sqrt(weight(i))),
  );
  const target = Matrix.columnVector(Array.from(y, (value, i) => value * Math.sqrt(weight(i))));
  return new QrDecomposition(new Matrix(rows)).solve(target).to1DArray();
}

function expectFit(outcome: ReturnType<typeof ols>, expected: number[]): void {
  if (!outcome.fitted) throw new Error('not fitted');
  const found = [outcome.fit.intercept, ...outcome.fit.coefficients];
  for (const [j, each] of found.entries()) expect(each / (expected[j] as number)).toBeCloseTo(1, 7);
}

describe('ols', () => {
  it('agrees with QR decomposition on columns of very different size', () => {
    expectFit(
      ols(x, y),
      byQr(() => 1),
    );
  });

  it('agrees with QR decomposition under weights', () => {
    expectFit(
      ols(x, y, weights),
      byQr((row) => weights[row] as number),
    );
  });

  it('uses only the rows it is given', () => {
    const half = Array.from({ length: n / 2 }, (_, i) => 2 * i);
    const whole = ols(
      x.map((each) => Float64Array.from(half, (i) => each[i] as number)),
      Float64Array.from(half, (i) => y[i] as number),
    );
    expect(ols(x, y, null, half)).toEqual(whole);
  });

  it('names a column that others determine, and those others', () => {
    const sum = Float64Array.from({ length: n }, (_, i) => (x[0]?.[i] ?? 0) + 2 * (x[2]?.[i] ?? 0));
    expect(ols([...x, sum], y)).toEqual({ fitted: false, collinear: { column: 3, with: [0, 2] } });
  });

  it('names a constant column', () => {
    expect(ols([x[0] as Float64Array, new Float64Array(n).fill(7)], y)).toEqual({
      fitted: false,
      collinear: { column: 1, with: [] },
    });
  });

  it('agrees with lm.ridge of MASS where a ridge is given, plain and weighted, and then bears collinear columns', () => {
    const reference = referenceRows();
    const ridge = (weight: Float64Array | null) => ols(reference.columns, reference.target, weight, null, 0.1);
    expectFit(ridge(null), [1.1103468738, 1.6310924524, -0.0345329918, 0.4225328856]);
    expectFit(ridge(reference.weights), [1.1216334335, 1.7306263258, -0.0410842206, 0.3925857199]);
    const twice = Float64Array.from(x[0] as Float64Array, (each) => 2 * each);
    expect(ols([...x, twice], y, null, null, 0.1).fitted).toBe(true);
  });
});
