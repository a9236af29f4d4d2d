import { pooledPeriod } from '@/lib/core/period';
import type { SectionFigure, SectionView } from '@/lib/pages/programmes/section-view';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { quarters as quartersQuery } from '@/lib/serving/queries/quarters';
import { type StandingFigure, standingFigures } from '@/lib/serving/queries/standing-figures';
import { modelOf } from '../measure/model-in-view';
import type { SectionPlan } from './programme-sections';

/** The sections that the snapshot can answer, for the place and period of the view; '' is what belongs to no programme. */
export async function sectionsOf(
  page: PublishedPage,
  programme: { id: string; prefixes: readonly string[] },
  plans: readonly SectionPlan[],
): Promise<SectionView[]> {
  const { ask, view, language, snapshot } = page;
  const model = modelOf(page);
  const [figures, courses] = await Promise.all([
    ask(standingFigures, { place: view.place, programme: programme.id, model: model.model_id, period: view.period }),
    ask(quartersQuery, { place: view.place, model: model.model_id, indicator: null }),
  ]);
  const indicatorOf = (name: string): IndicatorRow | undefined =>
    page.indicators.find(({ indicator_id }) =>
      programme.prefixes.some((prefix) => indicator_id === `${prefix}${name}`),
    );
  const periodOf = (id: string, pooled: boolean): string | undefined =>
    pooled
      ? pooledPeriod
      : figures.find((row) => row.indicator_id === id && row.breakdown === 'none' && row.period !== pooledPeriod)
          ?.period;
  const shortTitle = (indicator: IndicatorRow): string => {
    const title = language === 'ur' ? indicator.title_ur : indicator.title_en;
    const own = programme.id === '' ? title : title.slice(title.indexOf(': ') + 1).trim();
    return own.charAt(0).toUpperCase() + own.slice(1);
  };
  const measureIn = (indicator: IndicatorRow) => ({ ...measureOf(indicator, language), title: shortTitle(indicator) });
  const rowsBy = (id: string, breakdown: string, pooled = false): StandingFigure[] => {
    const period = periodOf(id, pooled);
    return figures.filter((row) => row.indicator_id === id && row.breakdown === breakdown && row.period === period);
  };
  const figureIn = (name: string): SectionFigure[] => {
    const indicator = indicatorOf(name);
    if (!indicator) return [];
    const [row] = rowsBy(indicator.indicator_id, 'none');
    const course = courses.filter((each) => each.indicator_id === indicator.indicator_id);
    return [
      {
        id: indicator.indicator_id,
        measure: measureIn(indicator),
        explanation: explanationOf(indicator, indicator.per_model ? model : null, snapshot, language),
        figure: figureOf(row, snapshot),
        period: row?.period ?? null,
        course: course.map((each) => ({
          label: each.period,
          value: shownCount(each, snapshot).value,
          isPartial: each.value !== null && each.covered_share < 0.9995,
        })),
      },
    ];
  };
  return plans.flatMap((plan): SectionView[] => {
    const held = plan.names.flatMap(figureIn);
    if (held.length === 0) return [];
    return [
      {
        key: plan.key,
        figures: held,
        splits: plan.splits.flatMap(({ name, breakdown, pooled = false }) => {
          const indicator = indicatorOf(name);
          const rows = indicator ? rowsBy(indicator.indicator_id, breakdown, pooled) : [];
          if (!indicator || rows.length === 0) return [];
          const [whole] = rowsBy(indicator.indicator_id, 'none', pooled);
          return [{ measure: measureIn(indicator), breakdown, isPooled: pooled, rows, whole }];
        }),
        beside: plan.beside
          ? {
              breakdown: plan.beside.breakdown,
              measures: plan.beside.names.flatMap((name) => {
                const indicator = indicatorOf(name);
                const rows = indicator && plan.beside ? rowsBy(indicator.indicator_id, plan.beside.breakdown) : [];
                return indicator && rows.length > 0 ? [{ measure: measureIn(indicator), rows }] : [];
              }),
            }
          : null,
      },
    ];
  });
}
