import { defaultChoice, type HotspotChoice } from '@/lib/measures/hotspots/hotspot-choice';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import { partsOf } from '@/lib/pages/measure/parts';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { isMapped } from '@/lib/science/geography/is-mapped';
import { nationCode } from '@/lib/science/geography/place';
import { historyValues } from '@/lib/serving/queries/history-values';
import { hotspotRun } from '@/lib/serving/queries/hotspot-run';
import { storedHotspots } from '@/lib/serving/queries/stored-hotspots';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { computeHotspots, type HotspotAnswer } from './compute-hotspots';

/** Why there is no answer, by the name of its words. */
export type HotspotRefusal = 'noPolygons' | 'counts' | 'needsRate' | 'needsSecond';

export type HotspotOutcome = { answer: HotspotAnswer } | { refusal: HotspotRefusal };

/** What the view asks beside the figures; what it leaves open is the default. */
export const choiceOf = ({ view }: Pick<PublishedPage, 'view'>): HotspotChoice => ({
  ...defaultChoice,
  statistic: view.statistic,
  weights: view.weights,
  corrected: view.corrected,
  rates: view.rates,
});

/**
 * Hotspots of the figures of a page among all places of the level in the nation, wherever the page stands: from the snapshot
 * where it holds them, else computed from the same published figures.
 */
export async function hotspotsOf(page: PublishedPage, measured: MeasuredPlaces): Promise<HotspotOutcome> {
  const choice = choiceOf(page);
  const refusal = refusalOf(page, measured, choice);
  if (refusal) return { refusal };
  const stored = await storedAnswer(page, measured, choice);
  if (stored) return { answer: stored };
  const { ask, view, snapshot } = page;
  const { indicator, level } = measured;
  const beside = page.indicators.find(({ indicator_id }) => indicator_id === view.beside);
  const filters = { level, within: nationCode, period: view.period };
  const split = { breakdown: view.breakdown, category: view.category };
  const answer = isMapped(level)
    ? await computeHotspots({
        snapshot: snapshot.snapshot_id,
        level,
        choice,
        about: [
          ask.scopeKey,
          indicator.indicator_id,
          modelIdOf(measured),
          ...Object.values(split),
          view.period,
          view.beside,
        ].join('|'),
        figures: () =>
          ask(valuesByPlace, {
            ...filters,
            ...split,
            indicator: indicator.indicator_id,
            model: modelIdOf(measured),
          }),
        ...(choice.statistic === 'bivariate-local-moran' && beside
          ? {
              beside: () =>
                ask(valuesByPlace, {
                  ...filters,
                  breakdown: 'none',
                  category: 'all',
                  indicator: beside.indicator_id,
                  model: beside.per_model ? (view.model ?? snapshot.default_model) : '',
                }),
            }
          : {}),
      })
    : null;
  return answer ? { answer } : { refusal: 'noPolygons' };
}

/** The same question put to the figures that an earlier snapshot published, over the polygons of this one; rates enter as in `now`. */
export async function hotspotsBefore(
  page: PublishedPage,
  measured: MeasuredPlaces,
  before: string,
  now: HotspotAnswer,
): Promise<HotspotAnswer | null> {
  const { level, indicator } = measured;
  if (!isMapped(level)) return null;
  return computeHotspots({
    snapshot: page.snapshot.snapshot_id,
    level,
    choice: { ...choiceOf(page), rates: now.run.entered === 'standardised-shares' ? 'standardised' : 'raw' },
    about: [page.ask.scopeKey, 'history', before, indicator.indicator_id, modelIdOf(measured)].join('|'),
    figures: () =>
      page.ask(historyValues, {
        indicator: indicator.indicator_id,
        model: modelIdOf(measured),
        level,
        snapshot: before,
      }),
  });
}

export const modelIdOf = ({ model }: Pick<MeasuredPlaces, 'model'>): string => model?.model_id ?? '';

function refusalOf(page: PublishedPage, measured: MeasuredPlaces, choice: HotspotChoice): HotspotRefusal | null {
  const { indicator, level } = measured;
  if (!isMapped(level)) return 'noPolygons';
  if (indicator.kind === 'count') return 'counts';
  const isRate = indicator.unit === 'share' && partsOf(indicator, page.language, page.snapshot) !== null;
  const takesApart = choice.statistic === 'eb-local-moran' || choice.rates === 'standardised';
  if (takesApart && !isRate) return 'needsRate';
  const hasSecond = page.indicators.some(({ indicator_id }) => indicator_id === page.view.beside);
  return choice.statistic === 'bivariate-local-moran' && !hasSecond ? 'needsSecond' : null;
}

async function storedAnswer(
  page: PublishedPage,
  measured: MeasuredPlaces,
  choice: HotspotChoice,
): Promise<HotspotAnswer | null> {
  const { view } = page;
  if (view.breakdown !== 'none' || view.period !== null) return null;
  const asked = {
    indicator: measured.indicator.indicator_id,
    model: modelIdOf(measured),
    level: measured.level,
    statistic: choice.statistic,
  };
  const [[run], rows] = await Promise.all([page.ask(hotspotRun, asked), page.ask(storedHotspots, asked)]);
  const isSame =
    run !== undefined &&
    (Object.keys(defaultChoice) as (keyof HotspotChoice)[]).every((key) => run[key] === choice[key]);
  return isSame ? { run, rows } : null;
}
