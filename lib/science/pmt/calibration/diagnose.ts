import { normalQuantile } from '../../stats/normal-quantile';
import { quantile } from '../../stats/quantile';

const bins = 20;
const bars = 24;
const points = 39;

/** What a fit looks like, on the scale of the regression; residual = observed − predicted, so above 0 is poorer than it looks. */
export interface Diagnostics {
  /** Twenty groups of rows by predicted value: their mean residual and its tenth and ninetieth percentile. */
  byFitted: { fitted: number; mean: number; low: number; high: number; households: number }[];
  /** Tenths of the weight by predicted value, poorest first. */
  byDecile: { decile: number; predicted: number; observed: number; households: number }[];
  /** Residuals in standard deviations against those of a normal distribution. */
  normal: { expected: number; observed: number }[];
  histogram: { from: number; to: number; share: number }[];
  /** Mean residual of each group with its standard error; empty where no groups are told apart. */
  byGroup: {
    group: string;
    households: number;
    predicted: number;
    observed: number;
    difference: number;
    error: number;
  }[];
}

export interface Predicted {
  observed: Float64Array;
  predicted: Float64Array;
  weights: Float64Array | null;
  groups: readonly string[] | null;
}

/** The figures behind the plots of a calibration; weights count throughout except in the quantiles of residuals. */
export function diagnose({ observed, predicted, weights, groups }: Predicted): Diagnostics {
  const residual = observed.map((each, row) => each - (predicted[row] as number));
  const weight = (row: number): number => weights?.[row] ?? 1;
  const mean = (rows: readonly number[], values: Float64Array): number => {
    const total = rows.reduce((sum, row) => sum + weight(row), 0);
    return rows.reduce((sum, row) => sum + weight(row) * (values[row] as number), 0) / total;
  };
  const order = Array.from(predicted, (_, row) => row).sort(
    (one, other) => (predicted[one] as number) - (predicted[other] as number),
  );
  const byFitted = parted(order, () => 1, bins).map((rows) => {
    const its = Float64Array.from(rows, (row) => residual[row] as number);
    return {
      fitted: mean(rows, predicted),
      mean: mean(rows, residual),
      low: quantile(its, 0.1),
      high: quantile(its, 0.9),
      households: rows.length,
    };
  });
  const byDecile = parted(order, weight, 10).map((rows, at) => ({
    decile: at + 1,
    predicted: mean(rows, predicted),
    observed: mean(rows, observed),
    households: rows.length,
  }));
  const byGroup = [...new Set(groups ?? [])].sort().map((group) => {
    const rows = order.filter((row) => groups?.[row] === group);
    const difference = mean(rows, residual);
    const squares = rows.reduce((sum, row) => sum + (weight(row) * ((residual[row] as number) - difference)) ** 2, 0);
    const error = Math.sqrt(squares) / rows.reduce((sum, row) => sum + weight(row), 0);
    return {
      group,
      households: rows.length,
      predicted: mean(rows, predicted),
      observed: mean(rows, observed),
      difference,
      error,
    };
  });
  return { byFitted, byDecile, normal: againstNormal(residual), histogram: histogramOf(residual, weight), byGroup };
}

/** Cuts ordered rows into parts of equal weight; a part that would be empty is left out. */
function parted(order: readonly number[], weight: (row: number) => number, count: number): number[][] {
  const total = order.reduce((sum, row) => sum + weight(row), 0);
  const parts: number[][] = Array.from({ length: count }, () => []);
  let reached = 0;
  for (const row of order) {
    const middle = reached + weight(row) / 2;
    reached += weight(row);
    parts[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

function againstNormal(residual: Float64Array): Diagnostics['normal'] {
  const mean = residual.reduce((sum, each) => sum + each, 0) / residual.length;
  const deviation = Math.sqrt(residual.reduce((sum, each) => sum + (each - mean) ** 2, 0) / residual.length) || 1;
  const sorted = residual.slice().sort();
  return Array.from({ length: points }, (_, at) => {
    const share = (at + 0.5) / points;
    return { expected: normalQuantile(share), observed: (quantile(sorted, share) - mean) / deviation };
  });
}

/** Bars between the first and the ninety-ninth percentile; what lies beyond counts in the outer bars. */
function histogramOf(residual: Float64Array, weight: (row: number) => number): Diagnostics['histogram'] {
  const [low, high] = [quantile(residual, 0.01), quantile(residual, 0.99)];
  const width = (high - low) / bars || 1;
  const sums = new Float64Array(bars);
  let total = 0;
  for (const [row, each] of residual.entries()) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor((each - low) / width)));
    sums[bar] = (sums[bar] as number) + weight(row);
    total += weight(row);
  }
  return Array.from(sums, (sum, at) => ({ from: low + at * width, to: low + (at + 1) * width, share: sum / total }));
}
