/** One statistic and its analytic z-score an area; NaN where either is undefined (an island, a variance of zero). */
export interface LocalScores {
  statistic: Float64Array;
  z: Float64Array;
}

/** Whether every figure is the same: no statistic of association is defined then. */
export const isConstant = (column: Float64Array): boolean => column.every((value) => value === column[0]);
