import { invariant } from '../../core/invariant';
import { cholesky, solveCholesky } from './cholesky';

export interface ErrorsInput {
  columns: readonly Float64Array[];
  /** Per row, what its square adds to the curvature: the weight under least squares, weight × density at 0 for a quantile. */
  curvature: Float64Array;
  /** Per row, the derivative of its loss: weight × residual under least squares, weight × (tau − [residual < 0]). */
  score: Float64Array;
  /** Sampling units whose rows may depend on each other; null where every row stands for itself. */
  clusters: readonly string[] | null;
}

/**
 * Standard errors of an intercept and its coefficients, in that order, by the sandwich A⁻¹ M A⁻¹: robust to unequal
 * variance (HC1, n ÷ (n − k)), or to dependence within clusters (CR1, G ÷ (G − 1) · (n − 1) ÷ (n − k)). Columns must not be
 * collinear. Agrees with R (`regression-reference.R`) to 1e-8.
 */
export function robustErrors({ columns, curvature, score, clusters }: ErrorsInput): number[] {
  const n = score.length;
  const k = columns.length + 1;
  const scaled = columns.map((column) => {
    const mean = column.reduce((sum, each) => sum + each, 0) / n;
    const size = Math.sqrt(column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / n) || 1;
    return { mean, size, values: column.map((each) => (each - mean) / size) };
  });
  const design = [new Float64Array(n).fill(1), ...scaled.map(({ values }) => values)];
  const bread = design.map((one, j) => design.slice(0, j + 1).map((other) => product(one, other, curvature)));
  const diagonal = bread.map((row, j) => Math.sqrt(row[j] as number));
  const factor = cholesky(
    bread.map((row, j) => row.map((each, l) => each / ((diagonal[j] as number) * (diagonal[l] as number)))),
    1e-12,
  );
  invariant(factor.factored, 'robustErrors takes columns that are not collinear');
  const { meat, groups } = meatOf(design, score, clusters);
  const solve = (right: readonly number[]): number[] =>
    solveCholesky(
      factor.lower,
      right.map((each, j) => each / (diagonal[j] as number)),
    ).map((each, j) => each / (diagonal[j] as number));
  const half = meat.map(solve);
  const covariance = design.map((_, j) => solve(half.map((row) => row[j] as number)));
  const correction = groups === n ? n / (n - k) : ((groups / (groups - 1)) * (n - 1)) / (n - k);
  const toIntercept = [1, ...scaled.map(({ mean, size }) => -mean / size)];
  const variance = toIntercept.reduce(
    (sum, one, j) =>
      sum +
      toIntercept.reduce((inner, other, l) => inner + one * other * ((covariance[j] as number[])[l] as number), 0),
    0,
  );
  return [
    Math.sqrt(correction * variance),
    ...scaled.map(({ size }, j) => Math.sqrt(correction * ((covariance[j + 1] as number[])[j + 1] as number)) / size),
  ];
}

function product(one: Float64Array, other: Float64Array, weight: Float64Array): number {
  let total = 0;
  for (let i = 0; i < one.length; i++) total += (one[i] as number) * (other[i] as number) * (weight[i] as number);
  return total;
}

/** Σ over groups of the outer product of their summed scores; every row is a group of its own where no clusters are given. */
function meatOf(
  design: readonly Float64Array[],
  score: Float64Array,
  clusters: readonly string[] | null,
): { meat: number[][]; groups: number } {
  const names = clusters === null ? null : [...new Set(clusters)];
  const position = new Map(names?.map((name, index) => [name, index]));
  const groups = names?.length ?? score.length;
  const sums = design.map((column) => {
    const sum = new Float64Array(groups);
    for (let i = 0; i < score.length; i++) {
      const group = clusters === null ? i : (position.get(clusters[i] as string) as number);
      sum[group] = (sum[group] as number) + (column[i] as number) * (score[i] as number);
    }
    return sum;
  });
  const ones = new Float64Array(groups).fill(1);
  return { meat: sums.map((one) => sums.map((other) => product(one, other, ones))), groups };
}
