/**
 * Households to interview for a poverty rate within ± `halfWidth` at the confidence of `z`, by a scorecard whose errors are
 * `alpha` times those of direct measurement (Schreiner 2009): n = (α z ÷ c)² p (1 − p), rounded to the nearest household.
 */
export const sampleSize = (alpha: number, z: number, halfWidth: number, expectedRate: number): number =>
  Math.round(((alpha * z) / halfWidth) ** 2 * expectedRate * (1 - expectedRate));
