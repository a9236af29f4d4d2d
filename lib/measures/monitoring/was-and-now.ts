import type { FrozenQuarter } from './frozen-quarter';

type Figure = FrozenQuarter['figures'][number];

export interface WasAndNow {
  indicator_id: string;
  place_code: string;
  was: Pick<Figure, 'value' | 'status'>;
  /** Null where the snapshot in force holds no such figure. */
  now: Pick<Figure, 'value' | 'status'> | null;
}

const keyOf = ({ indicator_id, model_id, place_code }: Figure): string =>
  [indicator_id, model_id, place_code].join('\n');

/**
 * The figures of a frozen quarter that a later snapshot gives otherwise: another value first, then another status, or none. A figure that is
 * told by its bounds alone is the same while they are.
 */
export function wasAndNow(frozen: readonly Figure[], inForce: readonly Figure[]): WasAndNow[] {
  const now = new Map(inForce.map((figure) => [keyOf(figure), figure]));
  const changed = frozen.flatMap((was) => {
    const found = now.get(keyOf(was)) ?? null;
    const isSame =
      found !== null && found.value === was.value && found.status === was.status && hasSameBounds(was, found);
    return isSame ? [] : [{ indicator_id: was.indicator_id, place_code: was.place_code, was, now: found }];
  });
  const hasBoth = (each: WasAndNow): boolean => each.was.value !== null && (each.now?.value ?? null) !== null;
  return [...changed.filter(hasBoth), ...changed.filter((each) => !hasBoth(each))];
}

const hasSameBounds = (was: Figure, now: Figure): boolean =>
  was.status !== 'banded' || (was.interval_low === now.interval_low && was.interval_high === now.interval_high);
