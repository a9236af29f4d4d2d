import type { Language } from '@/lib/core/language';
import type { Measure } from '@/lib/presentation/measure';
import type { IndicatorRow } from '@/lib/queries/indicators';
import type { TrendRow } from '@/lib/queries/trend';
import { measureOf } from './measure-of';

/** One indicator now and in the snapshot before. */
export interface Change {
  measure: Measure;
  now: number;
  before: number;
  beforeOn: string;
  /** True where the definition changed in between: the two may not be compared. */
  isBreak: boolean;
}

/** Indicators known in both snapshots whose shown figure moved, the largest relative move first. */
export function changesOf(
  history: readonly TrendRow[],
  indicators: readonly IndicatorRow[],
  language: Language,
): { hasBefore: boolean; moved: Change[] } {
  const days = [...new Set(history.map((row) => row.snapshot_id))];
  const moved = indicators.flatMap((indicator): Change[] => {
    const [now, before] = history.filter((row) => row.indicator_id === indicator.indicator_id);
    if (!now || !before) return [];
    const [later, earlier] = [now.estimate ?? now.value, before.estimate ?? before.value];
    if (later === null || earlier === null) return [];
    const digits = indicator.decimals + (indicator.unit === 'share' ? 2 : 0);
    if (later.toFixed(digits) === earlier.toFixed(digits)) return [];
    return [
      {
        measure: measureOf(indicator, language),
        now: later,
        before: earlier,
        beforeOn: before.as_of_on,
        isBreak: now.definition_checksum !== before.definition_checksum,
      },
    ];
  });
  const size = ({ now, before }: Change): number =>
    Math.abs(now - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
  return { hasBefore: days.length > 1, moved: moved.sort((one, next) => size(next) - size(one)) };
}
