import { isConstant } from './local-scores';

export interface Centred {
  /** Deviations from the mean. */
  deviations: Float64Array;
  mean: number;
  /** Population variance, Σ z² / n; exactly 0 for constant figures. */
  variance: number;
}

/** Deviations from the mean of all areas, islands included. */
export function centred(column: Float64Array): Centred {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  if (isConstant(column)) return { deviations: new Float64Array(column.length), mean, variance: 0 };
  const deviations = column.map((value) => value - mean);
  return { deviations, mean, variance: deviations.reduce((sum, value) => sum + value * value, 0) / column.length };
}
