/**
 * Scores are summed in whole millionths of a score point. A whole number below 2^53 is exact in a double, so the sum is the
 * same in any order and in both engines, and a tie at the last decimal is rounded alike. Products with a fractional feature
 * are rounded to a millionth at once, half away from zero, which is what DuckDB's `round` does.
 */
export const perPoint = 1_000_000;

/** Half away from zero, without the -0 that would print. */
export const roundHalfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

/** A constant of the model (coefficient, points, intercept) in millionths of a score point. */
export const millionths = (points: number, multiply = 1): number => roundHalfAway(points * multiply * perPoint);

/** The largest total that is still exact with room for a hundred terms. */
export const largestExact = 1e13;
