import { normalQuantile } from '../../stats/normal-quantile';
import type { OlsFit } from '../../stats/ols';
import { quantile } from '../../stats/quantile';
import { robustErrors } from '../../stats/robust-errors';
import { varianceInflation } from '../../stats/variance-inflation';
import type { SettledMethod } from './regress';

export interface CoefficientRow {
  /** The feature, with its value or band where it has several; null is the intercept. */
  label: string | null;
  estimate: number;
  /** Null under ridge regression, whose estimates are biased on purpose. */
  error: number | null;
  inflation: number | null;
}

export interface CoefficientTable {
  rows: CoefficientRow[];
  /** Sampling units that errors allow for; null where every household stands for itself. */
  clusters: number | null;
}

const fewestClusters = 20;

interface Fitted {
  method: SettledMethod;
  fit: OlsFit;
  labels: readonly string[];
  columns: readonly Float64Array[];
  residual: Float64Array;
  weights: Float64Array | null;
  units: readonly string[] | null;
}

/**
 * Coefficients before scaling with robust standard errors, by sampling unit where there are twenty or more. Those of a
 * quantile rest on the residuals' density at 0 by a normal kernel with the bandwidth of Hall and Sheather (1988), as in
 * `quantreg`'s `se = "ker"`.
 */
export function coefficientTable(fitted: Fitted): CoefficientTable {
  const { method, fit, labels, columns, residual, weights, units } = fitted;
  const clusters = units !== null && new Set(units).size >= fewestClusters ? units : null;
  const weight = (row: number): number => weights?.[row] ?? 1;
  const errors =
    method.kind === 'ridge' ? null : robustErrors({ columns, ...parts(method, residual, weight), clusters });
  const inflation = varianceInflation(columns, weights);
  const rows = [
    { label: null, estimate: fit.intercept, error: errors?.[0] ?? null, inflation: null },
    ...labels.map((label, at) => ({
      label,
      estimate: fit.coefficients[at] as number,
      error: errors?.[at + 1] ?? null,
      inflation: inflation[at] ?? null,
    })),
  ];
  return { rows, clusters: errors === null || clusters === null ? null : new Set(clusters).size };
}

function parts(
  method: SettledMethod,
  residual: Float64Array,
  weight: (row: number) => number,
): { curvature: Float64Array; score: Float64Array } {
  if (method.kind !== 'quantile')
    return {
      curvature: residual.map((_, row) => weight(row)),
      score: residual.map((each, row) => weight(row) * each),
    };
  const width = kernelWidth(residual, method.quantile);
  const onPlane = 1e-6 * width;
  return {
    curvature: residual.map(
      (each, row) => (weight(row) * Math.exp(-((each / width) ** 2) / 2)) / (Math.sqrt(2 * Math.PI) * width),
    ),
    score: residual.map((each, row) => weight(row) * (method.quantile - (each < -onPlane ? 1 : 0))),
  };
}

export function kernelWidth(residual: Float64Array, tau: number): number {
  const n = residual.length;
  const z = normalQuantile(tau);
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  const reach = n ** (-1 / 3) * normalQuantile(0.975) ** (2 / 3) * ((1.5 * density ** 2) / (2 * z * z + 1)) ** (1 / 3);
  const half = Math.min(reach, 0.98 * tau, 0.98 * (1 - tau));
  const mean = residual.reduce((sum, each) => sum + each, 0) / n;
  const deviation = Math.sqrt(residual.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1));
  const spread = Math.min(deviation, (quantile(residual, 0.75) - quantile(residual, 0.25)) / 1.34) || deviation || 1;
  return (normalQuantile(tau + half) - normalQuantile(tau - half)) * spread;
}
