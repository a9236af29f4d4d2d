import type { ScoreDistribution } from './packed-distributions';

/**
 * The highest point of a distribution whose households cost no more than the budget, at `costEach` a household; null where even the
 * lowest point costs more. Money is spent from the poorest up and none is left out in between.
 */
export function cutOffForBudget(
  { points, households }: ScoreDistribution,
  budget: number,
  costEach: number,
): number | null {
  const within = points.filter((_, index) => (households[index] ?? 0) * costEach <= budget);
  return within.at(-1) ?? null;
}
