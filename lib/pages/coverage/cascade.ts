import type { CascadeStep } from '@/lib/pages/coverage/cascade-step';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import { places } from '@/lib/serving/queries/places';
import { quarters } from '@/lib/serving/queries/quarters';
import { modelOf } from '../measure/model-in-view';
import type { ProgrammeInView } from './programme-in-view';

const census = { year: '2023' };

/**
 * From the people of a place to those who hold the money, each step with its source and date. What no table of the extract holds is a step
 * without a figure, never 0; instalments are counted in the last quarter that has any, and are a count of their own. A share that the snapshot stores is shown as it is stored.
 */
export async function cascadeOf(
  page: PublishedPage,
  { programme, prefix }: ProgrammeInView,
  figures: readonly CoverageFigure[],
): Promise<CascadeStep[]> {
  const { snapshot, view, language } = page;
  const [place] = await page.ask(places, { code: view.place, level: null, within: null });
  const model = modelOf(page);
  const day = { kind: 'day' as const, on: snapshot.as_of_on };
  const rowOf = (id: string) => figures.find((each) => each.indicator_id === id && each.breakdown === 'none');
  const stepOf = (key: string, id: string, over: string | null, share?: string): CascadeStep => {
    const indicator = page.indicators.find(({ indicator_id }) => indicator_id === id);
    const row = rowOf(id);
    return {
      key,
      unit: 'households',
      over,
      date: day,
      source: indicator ? indicator.source : null,
      figure: indicator ? figureOf(row, snapshot) : null,
      explained: indicator && {
        measure: measureOf(indicator, language),
        explanation: explanationOf(indicator, indicator.per_model ? model : null, snapshot, language),
      },
      value: row ? shownCount(row, snapshot).value : null,
      share: share === undefined ? null : (rowOf(share)?.value ?? null),
    };
  };
  const counted = (key: string, unit: CascadeStep['unit'], value: number | null | undefined): CascadeStep => ({
    key,
    unit,
    over: null,
    date: { kind: 'census', on: census.year },
    source: place?.population_source ?? null,
    figure: null,
    explained: undefined,
    value: value ?? null,
    share: null,
  });
  const isSample = snapshot.sampled_one_in !== null;
  const holds = (id: string) => page.indicators.some(({ indicator_id }) => indicator_id === id);
  const isOnce = programme.schedule === 'once';
  const steps = [
    counted('population', 'persons', place?.census_population_2023),
    counted('census_households', 'households', place?.census_households_2023),
    stepOf(
      'registered',
      'households',
      isSample ? null : 'census_households',
      isSample ? undefined : 'registered_over_census',
    ),
    ...(holds(`${prefix}_eligible_by_rule`)
      ? [stepOf('eligible_by_rule', `${prefix}_eligible_by_rule`, 'registered')]
      : []),
    stepOf('eligible', `${prefix}_eligible`, 'registered'),
    { ...stepOf('verified', '', null), source: null },
    ...(isOnce
      ? []
      : [
          stepOf('served', `${prefix}_served_ever`, 'eligible', `${prefix}_take_up_served_over_eligible`),
          stepOf('enrolled', `${prefix}_enrolled_now`, 'served'),
        ]),
    stepOf('paid', isOnce ? `${prefix}_paid` : `${prefix}_paid_ever`, 'eligible', `${prefix}_paid_over_eligible`),
    ...(await instalmentSteps(page, programme.programme_id)),
  ];
  return steps;
}

async function instalmentSteps(page: PublishedPage, programmeId: string): Promise<CascadeStep[]> {
  const model = modelOf(page).model_id;
  const names = ['instalments', 'deposited', 'withdrawn'] as const;
  const asked = await Promise.all(
    names.map((name) => page.ask(quarters, { place: page.view.place, model, indicator: `${programmeId}_${name}` })),
  );
  const period = asked[0]?.filter(({ value }) => value !== null && value > 0).at(-1)?.period;
  if (period === undefined) return [];
  return names.flatMap((name, index): CascadeStep[] => {
    const indicator = page.indicators.find(({ indicator_id }) => indicator_id === `${programmeId}_${name}`);
    const row = asked[index]?.find((each) => each.period === period);
    if (!indicator || !row) return [];
    return [
      {
        key: name,
        unit: 'instalments',
        over: index === 0 ? null : (names[index - 1] as string),
        date: { kind: 'quarter', on: period },
        source: indicator.source,
        figure: figureOf(row, page.snapshot),
        explained: {
          measure: measureOf(indicator, page.language),
          explanation: explanationOf(indicator, null, page.snapshot, page.language),
        },
        value: shownCount(row, page.snapshot).value,
        share: null,
      },
    ];
  });
}
