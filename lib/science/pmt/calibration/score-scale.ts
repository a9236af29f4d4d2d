import { quantile } from '../../stats/quantile';

/**
 * The linear scale from predictions to scores 0–100 that puts exactly the poorest share at or below the cut-off.
 *
 * The multiplier is the largest that keeps the middle 99.8 % of predictions inside 0–100; the shift puts the cut-off,
 * with its half unit of rounding, midway between the last household inside and the first outside. Where ties stand in the
 * way the nearest reachable share is taken. Weights null = ones.
 */
export function scoreScale(
  predictions: ArrayLike<number>,
  weights: ArrayLike<number> | null,
  aim: { cutOff: number; poorest: number; decimals: number },
): { multiply: number; add: number } {
  const order = Array.from(predictions, (_, row) => row).sort(
    (one, other) => (predictions[one] as number) - (predictions[other] as number),
  );
  const sorted = order.map((row) => predictions[row] as number);
  const boundary = boundaryAt(sorted, order, weights, aim.poorest);
  const up = (100 - aim.cutOff) / (quantile(sorted, 0.999) - boundary);
  const down = aim.cutOff / (boundary - quantile(sorted, 0.001));
  const widest = Math.min(...[up, down].filter((each) => each > 0 && Number.isFinite(each)));
  const multiply = Number((Number.isFinite(widest) ? widest : 1).toPrecision(6));
  const add = aim.cutOff + 0.5 / 10 ** aim.decimals - multiply * boundary;
  return { multiply, add: Math.round(add * 1e6) / 1e6 };
}

/** Midway between two neighbouring predictions such that the weight below is as near to the share as it can be. */
function boundaryAt(
  sorted: readonly number[],
  order: readonly number[],
  weights: ArrayLike<number> | null,
  share: number,
): number {
  const weight = (at: number): number => weights?.[order[at] as number] ?? 1;
  const total = sorted.reduce((sum, _, at) => sum + weight(at), 0);
  let best = { distance: Number.POSITIVE_INFINITY, boundary: sorted[0] as number };
  let below = 0;
  for (let at = 0; at + 1 < sorted.length; at++) {
    below += weight(at);
    const [low, high] = [sorted[at] as number, sorted[at + 1] as number];
    const distance = Math.abs(below / total - share);
    if (high - low > 1e-6 && distance < best.distance) best = { distance, boundary: (low + high) / 2 };
  }
  return best.boundary;
}
