import type { ScoreDistribution } from './packed-distributions';

/** The point of a distribution that takes in the share nearest to `rate`, the lower of two as near; null without points. */
export function cutOffAtRate({ points, households, all }: ScoreDistribution, rate: number): number | null {
  let best: { point: number; far: number } | null = null;
  for (const [index, point] of points.entries()) {
    const far = Math.abs((households[index] ?? 0) - rate * all);
    if (best === null || far < best.far) best = { point, far };
  }
  return best?.point ?? null;
}
