import type { Status } from '@/lib/core/measured';
import { estimateOf, type TestedChange, testChanges } from '@/lib/science/stats/test-changes';

export interface PublishedFigure {
  status: Status;
  value: number | null;
  interval_low: number | null;
  interval_high: number | null;
  households: number | null;
}

export interface PlaceChange {
  /** Known where both figures are; else the status of the one that is not, the present one first. */
  status: Status;
  before: number | null;
  now: number | null;
  /** Now minus before. */
  change: number | null;
  /** Null where one of the two has no interval: such a change is not tested and stands out from nothing. */
  tested: TestedChange | null;
  /** The fewer of the households the two rest on. */
  households: number | null;
}

/** The change of every place from an earlier point, in the order of the present figures; all that can be are tested together. */
export function placeChanges(
  now: readonly (PublishedFigure & { place_code: string })[],
  before: ReadonlyMap<string, PublishedFigure>,
): PlaceChange[] {
  const pairs = now.map((is) => ({ is, was: before.get(is.place_code) ?? missing }));
  const tested = testChanges(
    pairs.map(({ is, was }) => {
      const [one, other] = [is, was].map((each) => estimateOf(each.value, each.interval_low, each.interval_high));
      return one && other ? [one, other] : null;
    }),
  );
  return pairs.map(({ is, was }, at) => {
    const unknown = is.value === null ? is.status : was.value === null ? was.status : null;
    return {
      status: unknown ?? 'known',
      before: was.value,
      now: is.value,
      change: unknown === null ? (is.value as number) - (was.value as number) : null,
      tested: tested[at] ?? null,
      households: fewer(is.households, was.households),
    };
  });
}

const missing: PublishedFigure = {
  status: 'missing',
  value: null,
  interval_low: null,
  interval_high: null,
  households: null,
};

const fewer = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
