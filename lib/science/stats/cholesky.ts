export type CholeskyOutcome =
  | { factored: true; lower: number[][] }
  /** `row` depends on earlier rows: those with a weight above 1e-6 in the combination that gives it. */
  | { factored: false; row: number; dependsOn: number[] };

/**
 * Cholesky factor L (lower, row by row) of a symmetric matrix given as its lower triangle, with a diagonal of ones.
 * A pivot at or below `tolerance` (the share of the row's variance that earlier rows leave) ends it.
 */
export function cholesky(matrix: readonly (readonly number[])[], tolerance: number): CholeskyOutcome {
  const lower: number[][] = [];
  for (const [i, given] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      const before = lower[j] as number[];
      let value = given[j] as number;
      for (let k = 0; k < j; k++) value -= (row[k] as number) * (before[k] as number);
      row.push(value / (before[j] as number));
    }
    const pivot = (given[i] as number) - row.reduce((sum, each) => sum + each * each, 0);
    if (!(pivot > tolerance)) {
      const combination = backward(lower, row);
      return {
        factored: false,
        row: i,
        dependsOn: combination.flatMap((each, j) => (Math.abs(each) > 1e-6 ? [j] : [])),
      };
    }
    row.push(Math.sqrt(pivot));
    lower.push(row);
  }
  return { factored: true, lower };
}

/** Solves L Lᵀ x = b. */
export function solveCholesky(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const forward: number[] = [];
  for (const [i, row] of lower.entries()) {
    const value = forward.reduce((rest, each, k) => rest - (row[k] as number) * each, right[i] as number);
    forward.push(value / (row[i] as number));
  }
  return backward(lower, forward);
}

function backward(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = new Array<number>(right.length).fill(0);
  for (let i = right.length - 1; i >= 0; i--) {
    let value = right[i] as number;
    for (let k = i + 1; k < right.length; k++) value -= ((lower[k] as number[])[i] as number) * (solution[k] as number);
    solution[i] = value / ((lower[i] as number[])[i] as number);
  }
  return solution;
}
