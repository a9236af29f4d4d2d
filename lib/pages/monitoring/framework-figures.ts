import { measured } from '@/lib/core/measured';
import { missingSplits } from '@/lib/measures/monitoring/expected-splits';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { type Sampled, shownCount } from '@/lib/serving/presentation/shown-count';
import type { FrameworkRow } from '@/lib/serving/queries/framework';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { QuarterRow } from '@/lib/serving/queries/quarters';
import type { TargetRow } from '@/lib/serving/queries/targets';
import type { SparkPoint } from '../../serving/presentation/charts/spark-point';
import { modelOf } from '../measure/model-in-view';
import type { FrameworkIndicator } from './framework-indicator';
import type { TargetEntry } from './target-entry';

export interface FrameworkRows {
  figures: readonly QuarterRow[];
  targets: readonly TargetRow[];
  framework: readonly FrameworkRow[];
}

const isWhole = (row: QuarterRow): boolean => row.covered_share >= 0.9995;

const sparkOf = (row: QuarterRow, snapshot: Sampled): SparkPoint => ({
  label: row.period,
  value: shownCount(row, snapshot).value,
  isPartial: row.value !== null && !isWhole(row),
});

/** Up, down or level since the quarter before; null where either is unknown or they rest on unequal coverage. */
function changeOf(rows: readonly QuarterRow[], decimals: number, isShare: boolean): TargetEntry['change'] {
  const [before, now] = rows.slice(-2);
  if (!before || !now || before.value === null || now.value === null) return null;
  if (Math.abs(before.covered_share - now.covered_share) >= 0.0005) return null;
  const step = 0.5 * 10 ** -(decimals + (isShare ? 2 : 0));
  if (Math.abs(now.value - before.value) < step) return 'level';
  return now.value > before.value ? 'up' : 'down';
}

/** What the framework shows of the place of the view: every indicator with its course, and those with a target held against it. */
export function frameworkFigures(page: PublishedPage, { figures, targets, framework }: FrameworkRows) {
  const { language, snapshot } = page;
  const model = modelOf(page);
  const rowsOf = (id: string): QuarterRow[] => figures.filter((row) => row.indicator_id === id);
  const missingOf = (indicator: IndicatorRow): string[] => [
    ...new Set(
      framework
        .filter((row) => row.indicator_id === indicator.indicator_id)
        .flatMap((row) =>
          missingSplits(row.disaggregation.split(',').filter(Boolean), indicator.breakdowns.split(',')),
        ),
    ),
  ];
  const shown = (indicator: IndicatorRow) => ({
    measure: measureOf(indicator, language),
    explanation: explanationOf(indicator, indicator.per_model ? model : null, snapshot, language),
    missing: missingOf(indicator),
  });
  const indicators = page.indicators
    .filter(({ breakdowns }) => breakdowns.split(',').includes('none'))
    .map((indicator): FrameworkIndicator => {
      const rows = rowsOf(indicator.indicator_id);
      const parts = shown(indicator);
      const words = (row: QuarterRow): string =>
        formatValue(measured(row.status, shownCount(row, snapshot).value, row.interval_high), parts.measure, {
          language,
        }).text;
      return {
        ...parts,
        indicator,
        figure: figureOf(rows.at(-1), snapshot),
        quarters: rows.map((row) => sparkOf(row, snapshot)),
        course: rows.map((row) => `${row.period} ${words(row)}`).join(' · '),
      };
    });
  const withTargets = targets.flatMap((row): TargetEntry[] => {
    const indicator = page.indicators.find((each) => each.indicator_id === row.indicator_id);
    if (!indicator) return [];
    const rows = rowsOf(row.indicator_id).filter(({ period }) => period <= row.actual_period);
    return [
      {
        ...shown(indicator),
        id: row.indicator_id,
        figure: figureOf(rows.at(-1), snapshot),
        baseline: row.baseline,
        target: row.target,
        targetPeriod: row.target_period,
        actualPeriod: row.actual_period,
        expected: row.expected,
        status: row.status,
        statedAs: row.stated_as,
        quarters: rows.map((row) => sparkOf(row, snapshot)),
        change: changeOf(rows, indicator.decimals, indicator.unit === 'share'),
        offered: indicator.breakdowns.split(','),
        note: language === 'ur' ? indicator.caveats_ur : indicator.caveats_en,
      },
    ];
  });
  return { indicators, withTargets };
}
