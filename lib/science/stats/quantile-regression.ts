import { invariant } from '../../core/invariant';
import { cholesky, solveCholesky } from './cholesky';
import { type OlsOutcome, ols } from './ols';

const mostSteps = 80;
const inside = 0.9995;

/**
 * Weighted quantile regression with an intercept: minimises Σ w ρ(y − a − Σ b x), ρ(r) = r (tau − [r < 0]), 0 < tau < 1.
 *
 * Arguments as for `ols`, whose refusals (a constant or collinear column) hold here too. Solved by the interior-point method
 * of Portnoy and Koenker (1997) with a predictor and a corrector step, on columns scaled to unit size. Agrees with
 * `quantreg::rq(method = "br")` to 1e-6 where the solution is unique (`regression-reference.R`).
 */
export function quantileRegression(
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  tau: number,
  rows: readonly number[] | null = null,
): OlsOutcome {
  invariant(tau > 0 && tau < 1, 'quantileRegression takes a share between 0 and 1');
  const known = rows ?? Array.from(target, (_, row) => row);
  const used = weights === null ? known : known.filter((row) => (weights[row] as number) > 0);
  const start = ols(columns, target, weights, used);
  if (!start.fitted) return start;
  const weight = Float64Array.from(used, (row) => weights?.[row] ?? 1);
  const meanWeight = weight.reduce((sum, each) => sum + each, 0) / weight.length;
  const scaled = weight.map((each) => each / meanWeight);
  const parts = columns.map((column) => standardised(column, used));
  const spread = standardised(target, used);
  const design = [scaled, ...parts.map(({ values }) => values.map((value, i) => value * (scaled[i] as number)))];
  const goal = spread.values.map((value, i) => value * (scaled[i] as number));
  const solution = interiorPoint(design, goal, tau).map((each) => each * spread.size);
  const coefficients = parts.map(({ size }, j) => (solution[j + 1] as number) / size);
  const shift = coefficients.reduce((sum, each, j) => sum + each * (parts[j] as { mean: number }).mean, 0);
  return { fitted: true, fit: { intercept: spread.mean + (solution[0] as number) - shift, coefficients } };
}

function standardised(
  column: Float64Array,
  used: readonly number[],
): { mean: number; size: number; values: Float64Array } {
  const values = Float64Array.from(used, (row) => column[row] as number);
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const centred = values.map((each) => each - mean);
  const size = Math.sqrt(centred.reduce((sum, each) => sum + each * each, 0) / values.length) || 1;
  return { mean, size, values: centred.map((each) => each / size) };
}

/** The dual: max y′a over X′a = (1 − tau) X′1, 0 ≤ a ≤ 1; the multipliers of its constraints are the coefficients. */
function interiorPoint(design: readonly Float64Array[], goal: Float64Array, tau: number): number[] {
  const n = goal.length;
  const fresh = (value: (i: number) => number): Float64Array => Float64Array.from(goal, (_, i) => value(i));
  const at = (values: Float64Array, i: number): number => values[i] as number;
  const combined = (by: readonly number[]): Float64Array => {
    const sums = new Float64Array(n);
    for (const [j, column] of design.entries()) {
      const factor = by[j] as number;
      for (let i = 0; i < n; i++) sums[i] = (sums[i] as number) + factor * (column[i] as number);
    }
    return sums;
  };
  const againstColumns = (values: Float64Array): number[] => design.map((column) => dot(column, values));
  const right = againstColumns(fresh(() => 1 - tau));
  let x = fresh(() => 1 - tau);
  let s = fresh(() => tau);
  let y = weightedSolve(
    design,
    fresh(() => 1),
    againstColumns(goal.map((each) => -each)),
  );
  const residual = combined(y).map((each, i) => -at(goal, i) - each);
  let z = residual.map((each) => Math.max(each === 0 ? 0.001 : each, 0));
  let w = residual.map((each, i) => at(z, i) - (each === 0 ? 0.001 : each));
  const gap = (): number => -dot(goal, x) - y.reduce((sum, each, j) => sum + each * (right[j] as number), 0) + sum(w);
  const close =
    1e-10 *
    Math.max(
      1,
      goal.reduce((total, each) => total + Math.abs(each), 0),
    );
  for (let step = 0; step < mostSteps && gap() > close; step++) {
    const q = fresh((i) => 1 / (at(z, i) / at(x, i) + at(w, i) / at(s, i)));
    const r = fresh((i) => at(z, i) - at(w, i));
    const solve = solver(design, q);
    let dy = solve(againstColumns(fresh((i) => at(q, i) * at(r, i))));
    let along = combined(dy);
    let dx = fresh((i) => at(q, i) * (at(along, i) - at(r, i)));
    let dz = fresh((i) => -at(z, i) * (1 + at(dx, i) / at(x, i)));
    let dw = fresh((i) => -at(w, i) * (1 - at(dx, i) / at(s, i)));
    let [primal, dual] = [reach(x, dx, s), reachBoth(z, dz, w, dw)];
    if (Math.min(primal, dual) < 1) {
      const now = dot(z, x) + dot(w, s);
      let then = 0;
      for (let i = 0; i < n; i++)
        then +=
          (at(z, i) + dual * at(dz, i)) * (at(x, i) + primal * at(dx, i)) +
          (at(w, i) + dual * at(dw, i)) * (at(s, i) - primal * at(dx, i));
      const mu = (now * (then / now) ** 3) / (2 * n);
      const [dxdz, dsdw] = [fresh((i) => at(dx, i) * at(dz, i)), fresh((i) => -at(dx, i) * at(dw, i))];
      const xi = fresh((i) => mu * (1 / at(x, i) - 1 / at(s, i)));
      const pull = fresh((i) => at(r, i) + at(dxdz, i) / at(x, i) - at(dsdw, i) / at(s, i) - at(xi, i));
      dy = solve(againstColumns(fresh((i) => at(q, i) * at(pull, i))));
      along = combined(dy);
      dx = fresh((i) => at(q, i) * (at(along, i) - at(pull, i)));
      const [ahead, old] = [dx, { z, w, x, s }];
      dz = fresh((i) => (mu - at(old.z, i) * at(ahead, i) - at(dxdz, i)) / at(old.x, i) - at(old.z, i));
      dw = fresh((i) => (mu + at(old.w, i) * at(ahead, i) - at(dsdw, i)) / at(old.s, i) - at(old.w, i));
      [primal, dual] = [reach(x, dx, s), reachBoth(z, dz, w, dw)];
    }
    const [p, d, ahead] = [primal, dual, { dx, dz, dw }];
    x = x.map((each, i) => each + p * at(ahead.dx, i));
    s = s.map((each, i) => each - p * at(ahead.dx, i));
    y = y.map((each, j) => each + d * (dy[j] as number));
    z = z.map((each, i) => each + d * at(ahead.dz, i));
    w = w.map((each, i) => each + d * at(ahead.dw, i));
  }
  return y.map((each) => -each);
}

const sum = (values: Float64Array): number => values.reduce((total, each) => total + each, 0);

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let i = 0; i < one.length; i++) total += (one[i] as number) * (other[i] as number);
  return total;
}

/** How far a step may go before a value that it lowers reaches 0, at most 1. */
function furthest(values: Float64Array, step: (i: number) => number): number {
  let most = 1 / inside;
  for (let i = 0; i < values.length; i++) {
    const change = step(i);
    if (change < 0) most = Math.min(most, -(values[i] as number) / change);
  }
  return Math.min(inside * most, 1);
}

const reach = (x: Float64Array, dx: Float64Array, s: Float64Array): number =>
  Math.min(
    furthest(x, (i) => dx[i] as number),
    furthest(s, (i) => -(dx[i] as number)),
  );

const reachBoth = (z: Float64Array, dz: Float64Array, w: Float64Array, dw: Float64Array): number =>
  Math.min(
    furthest(z, (i) => dz[i] as number),
    furthest(w, (i) => dw[i] as number),
  );

/** Solves (X′ diag(q) X) b = right for any right side, factored once. */
function solver(design: readonly Float64Array[], q: Float64Array): (right: readonly number[]) => number[] {
  const weighted = design.map((column) => column.map((each, i) => each * (q[i] as number)));
  const gram = weighted.map((column, j) => design.slice(0, j + 1).map((other) => dot(column, other)));
  const size = gram.map((row, j) => Math.sqrt(row[j] as number) || 1);
  const scaled = gram.map((row, j) => row.map((each, k) => each / ((size[j] as number) * (size[k] as number))));
  const factor = cholesky(scaled, 1e-16);
  const lower = factor.factored ? factor.lower : factorOfLoaded(scaled);
  return (right) =>
    solveCholesky(
      lower,
      right.map((each, j) => each / (size[j] as number)),
    ).map((each, j) => each / (size[j] as number));
}

/** Near the solution few rows carry the whole matrix; a trace on its diagonal keeps it solvable without moving the optimum. */
function factorOfLoaded(scaled: readonly (readonly number[])[]): number[][] {
  const loaded = cholesky(
    scaled.map((row, j) => row.map((each, k) => (j === k ? each + 1e-10 : each))),
    0,
  );
  invariant(loaded.factored, 'a loaded matrix is positive definite');
  return loaded.lower;
}

const weightedSolve = (design: readonly Float64Array[], q: Float64Array, right: readonly number[]): number[] =>
  solver(design, q)(right);
