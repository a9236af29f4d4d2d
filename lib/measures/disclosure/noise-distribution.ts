import { invariant } from '../../core/invariant';

/** Noises that must share one probability: how many, and the sums of what they add to mean and variance. */
interface Pool {
  noises: readonly number[];
  mean: number;
  square: number;
}

interface Tilt {
  linear: number;
  square: number;
}

const poolOf = (noises: readonly number[]): Pool => ({
  noises,
  mean: noises.reduce((sum, noise) => sum + noise, 0) / noises.length,
  square: noises.reduce((sum, noise) => sum + noise * noise, 0) / noises.length,
});

function momentsOf(pools: readonly Pool[], tilt: Tilt) {
  const exponents = pools.map((pool) => tilt.linear * pool.mean + tilt.square * pool.square);
  const largest = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - largest));
  const total = pools.reduce((sum, pool, index) => sum + pool.noises.length * (weights[index] ?? 0), 0);
  const shares = weights.map((weight) => weight / total);
  const expected = (of: (pool: Pool) => number) =>
    pools.reduce((sum, pool, index) => sum + pool.noises.length * (shares[index] ?? 0) * of(pool), 0);
  const mean = expected((pool) => pool.mean);
  const square = expected((pool) => pool.square);
  return {
    shares,
    mean,
    square,
    logTotal: largest + Math.log(total),
    meanVariance: expected((pool) => (pool.mean - mean) ** 2),
    squareVariance: expected((pool) => (pool.square - square) ** 2),
    covariance: expected((pool) => (pool.mean - mean) * (pool.square - square)),
  };
}

/** Newton's method on the convex dual (log of the total less what the constraints ask), halving a step that does not descend. */
function solve(pools: readonly Pool[], variance: number | null): Tilt {
  const dual = ({ linear, square }: Tilt) => momentsOf(pools, { linear, square }).logTotal - square * (variance ?? 0);
  let tilt: Tilt = { linear: 0, square: 0 };
  for (let round = 0; round < 500; round++) {
    const now = momentsOf(pools, tilt);
    const slope = variance === null ? 0 : now.square - variance;
    if (Math.abs(now.mean) < 1e-13 && Math.abs(slope) < 1e-12) return tilt;
    const determinant = now.meanVariance * now.squareVariance - now.covariance ** 2;
    const step: Tilt =
      variance === null
        ? { linear: -now.mean / now.meanVariance, square: 0 }
        : {
            linear: (now.covariance * slope - now.squareVariance * now.mean) / determinant,
            square: (now.covariance * now.mean - now.meanVariance * slope) / determinant,
          };
    const before = dual(tilt) + 1e-13;
    let share = 1;
    const moved = () => ({ linear: tilt.linear + share * step.linear, square: tilt.square + share * step.square });
    while (share > 1e-12 && !(dual(moved()) <= before)) share /= 2;
    if (share <= 1e-12) return tilt;
    tilt = moved();
  }
  return tilt;
}

/** The least variance of noise of mean 0: the nearest noises around it, weighted to balance. */
function leastVariance(noises: readonly number[]): number {
  if (noises.includes(0)) return 0;
  const below = noises.filter((noise) => noise < 0).at(-1);
  const above = noises.find((noise) => noise > 0);
  return below === undefined || above === undefined ? Number.POSITIVE_INFINITY : -below * above;
}

/**
 * Probabilities of maximum entropy over the given noises (ascending) with mean 0 and the variance asked, or the unconstrained
 * one where that is smaller: p proportional to exp(a d + b d²). With `monotone`, p does not fall towards 0 from below: noises that
 * would break this are pooled and share one probability, which is the exact solution under that constraint.
 */
export function noiseDistribution(noises: readonly number[], variance: number, monotone: boolean): number[] {
  invariant(
    leastVariance(noises) < variance,
    `noise of mean 0 over ${noises.join(', ')} cannot have a variance of ${variance}`,
  );
  let pools = noises.map((noise) => poolOf([noise]));
  for (;;) {
    const free = momentsOf(pools, solve(pools, null));
    const found = free.square <= variance ? free : momentsOf(pools, solve(pools, variance));
    const falls = (index: number) =>
      (pools[index + 1]?.noises[0] ?? 1) <= 0 && (found.shares[index] ?? 0) > (found.shares[index + 1] ?? 0);
    const broken = monotone ? [...pools.keys()].findIndex(falls) : -1;
    if (broken < 0) {
      invariant(Math.abs(found.mean) < 1e-11, 'the noise of a perturbation table has a mean of 0');
      invariant(found === free || Math.abs(found.square - variance) < 1e-10, 'the noise has the variance asked');
      return pools.flatMap((pool, index) => pool.noises.map(() => found.shares[index] ?? 0));
    }
    pools = pools.flatMap((pool, index) =>
      index === broken + 1
        ? []
        : [index === broken ? poolOf([...pool.noises, ...(pools[index + 1]?.noises ?? [])]) : pool],
    );
  }
}
