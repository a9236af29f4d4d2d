import type { Language } from '@/lib/core/language';
import { sameDisclosure } from '@/lib/core/same-disclosure';
import { estimateOf, testChanges } from '@/lib/science/stats/test-changes';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { TrendRow } from '@/lib/serving/queries/trend';
import { asShown } from './as-shown';
import type { Change } from './change';
import type { NationalChanges } from './changes-of-nation';

/**
 * Indicators known in both snapshots, all tested together: those whose change stands out, the largest relative change first, then those
 * whose shown figure moved and that cannot be compared or tested.
 */
export function nationalChanges(
  history: readonly TrendRow[],
  indicators: readonly IndicatorRow[],
  language: Language,
): NationalChanges {
  const pairs = indicators.flatMap((indicator) => {
    const [now, before] = history.filter((row) => row.indicator_id === indicator.indicator_id).map(asShown);
    if (!now || !before || now.value === null || before.value === null) return [];
    const isBreak = now.definition_checksum !== before.definition_checksum;
    return [{ indicator, now, before, isBreak }];
  });
  const tested = testChanges(
    pairs.map(({ now, before, isBreak }) => {
      const [one, other] = [now, before].map((row) => estimateOf(row.value, row.interval_low, row.interval_high));
      return one && other && !isBreak ? [one, other] : null;
    }),
  );
  const changes = pairs.flatMap(({ indicator, now, before, isBreak }, at): Change[] => {
    const test = tested[at] ?? null;
    if (test ? !test.standsOut : !hasMoved(now, before, indicator)) return [];
    return [
      {
        measure: measureOf(indicator, language),
        now: now.value as number,
        before: before.value as number,
        beforeOn: before.as_of_on,
        isBreak,
        interval: test && { from: test.low, to: test.high },
      },
    ];
  });
  const [sample] = pairs;
  return {
    hasBefore: new Set(history.map((row) => row.snapshot_id)).size > 1,
    tested: tested.filter((each) => each !== null).length,
    standingOut: tested.filter((each) => each?.standsOut).length,
    protection: sample ? sameDisclosure(sample.before, sample.now) : 'same',
    changes: changes.sort(
      (one, next) => Number(next.interval !== null) - Number(one.interval !== null) || sizeOf(next) - sizeOf(one),
    ),
  };
}

function hasMoved(now: TrendRow, before: TrendRow, { unit, decimals }: IndicatorRow): boolean {
  const digits = decimals + (unit === 'share' ? 2 : 0);
  return now.value?.toFixed(digits) !== before.value?.toFixed(digits);
}

const sizeOf = ({ now, before }: Change): number =>
  Math.abs(now - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
