import { invariant } from '../../core/invariant';
import { cholesky, solveCholesky } from './cholesky';

export interface OlsFit {
  intercept: number;
  /** One for each column, in the columns' order. */
  coefficients: number[];
}

/** A column that the earlier ones determine, with those that do, or a constant column (no others). */
export interface Collinearity {
  column: number;
  with: number[];
}

export type OlsOutcome = { fitted: true; fit: OlsFit } | { fitted: false; collinear: Collinearity };

/**
 * Weighted ordinary least squares with an intercept: minimises Σ w (y − a − Σ b x)² ÷ Σ w + ridge · Σ (b s)², s being the
 * weighted standard deviation (n) of a column: 0 is least squares, more is ridge regression.
 *
 * `columns` are p arrays of n numbers, `weights` n numbers or null for ones (analytic weights: only their ratios matter),
 * `rows` the rows to use or null for all. Columns are centred and scaled to unit length, then the normal equations are solved
 * by Cholesky; a column of which the others explain all but 1e-9 is refused as collinear, a constant one likewise.
 * Agrees with QR (ml-matrix), R's `lm` and MASS `lm.ridge` (lambda = ridge · n) to 1e-9 on well-posed data.
 */
export function ols(
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null = null,
  rows: readonly number[] | null = null,
  ridge = 0,
): OlsOutcome {
  const outcome = ridgePath(columns, target, weights, rows, [ridge]);
  return outcome.fitted ? { fitted: true, fit: outcome.fits[0] as OlsFit } : outcome;
}

/** The same for several ridges, with the products of columns taken once; refused where any of them is. */
export function ridgePath(
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  rows: readonly number[] | null,
  ridges: readonly number[],
): { fitted: true; fits: OlsFit[] } | { fitted: false; collinear: Collinearity } {
  const used = rows ?? Array.from(target, (_, row) => row);
  invariant(used.length > 0, 'ols needs rows');
  const weight = weights === null ? used.map(() => 1) : used.map((row) => weights[row] as number);
  const total = weight.reduce((sum, each) => sum + each, 0);
  const centred = (column: Float64Array): { mean: number; values: Float64Array } => {
    let sum = 0;
    for (let i = 0; i < used.length; i++) sum += (weight[i] as number) * (column[used[i] as number] as number);
    const mean = sum / total;
    return {
      mean,
      values: Float64Array.from(used, (row, i) => Math.sqrt(weight[i] as number) * ((column[row] as number) - mean)),
    };
  };
  const x = columns.map(centred);
  const y = centred(target);
  const lengths = x.map(({ values }) => Math.sqrt(dot(values, values)));
  const constant = lengths.findIndex(
    (length, j) => length <= 1e-9 * Math.sqrt(total) * Math.max(1, Math.abs((x[j] as { mean: number }).mean)),
  );
  if (constant >= 0) return { fitted: false, collinear: { column: constant, with: [] } };
  for (const [j, { values }] of x.entries())
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / (lengths[j] as number);
  const gram = x.map(({ values }, j) => x.slice(0, j + 1).map((other) => dot(values, other.values)));
  const right = x.map(({ values }) => dot(values, y.values));
  const fits: OlsFit[] = [];
  for (const ridge of ridges) {
    const loaded = gram.map((row, j) => row.map((each, k) => each + (j === k ? ridge : 0)));
    const factor = cholesky(loaded, 1e-9);
    if (!factor.factored) return { fitted: false, collinear: { column: factor.row, with: factor.dependsOn } };
    const coefficients = solveCholesky(factor.lower, right).map((each, j) => each / (lengths[j] as number));
    const shift = coefficients.reduce((sum, each, j) => sum + each * (x[j] as { mean: number }).mean, 0);
    fits.push({ intercept: y.mean - shift, coefficients });
  }
  return { fitted: true, fits };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}
