/**
 * A figure as it may stand anywhere in the product, from database row to pixel.
 * Unknown is a value: missing, suppressed, banded, not applicable, stale and zero are different things.
 *
 * - known: `value` may be shown.
 * - missing: nothing was measured (no households, no denominator); never drawn as zero.
 * - suppressed: measured on too few households to say anything of (policy NSER-SDC-2).
 * - banded: a small count of something sensitive, told as "fewer than 11" with its bounds and no value; `high` is the upper one. Never
 *   said to be missing and never ranked.
 * - not_applicable: the question does not arise here (no survey round with consumption, say).
 * - stale: known, but older than the indicator allows; shown with its age.
 */
export const statuses = ['known', 'missing', 'suppressed', 'banded', 'not_applicable', 'stale'] as const;
export type Status = (typeof statuses)[number];

export type Measured =
  | { status: 'known' | 'stale'; value: number }
  | { status: 'missing' | 'suppressed' | 'not_applicable'; value: null }
  | { status: 'banded'; value: null; high: number | null };

/** Reads columns back into a figure; a value without a showable status is dropped. `high` bounds a banded figure and no other. */
export function measured(status: Status, value: number | null, high: number | null = null): Measured {
  if (status === 'banded') return { status, value: null, high };
  if ((status === 'known' || status === 'stale') && value !== null && Number.isFinite(value)) return { status, value };
  return { status: status === 'known' || status === 'stale' ? 'missing' : status, value: null };
}
