import { done, type Refusal, type Result, refused } from '@/lib/core/result';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import type { ModelRow } from '@/lib/serving/queries/models';
import { placeFigures } from '@/lib/serving/queries/place-figures';
import { type PlaceRow, places } from '@/lib/serving/queries/places';
import { exactFigures, noSuchPlace } from '@/lib/serving/records/exact-figures';
import { modelOf } from '../measure/model-in-view';
import type { ExactEntry } from './exact-entry';

/** What was counted stands beside what was counted: of a sample, no estimate. */
const asCounted = { sampled_one_in: null };

/** Every indicator of a place before disclosure control, beside what is published of it. */
export async function exactPage(
  page: PublishedPage,
  code: string,
): Promise<Result<{ place: PlaceRow; model: ModelRow; entries: ExactEntry[] }, Refusal>> {
  const { ask, viewer, view, language } = page;
  const model = modelOf(page);
  const exact = await exactFigures({ viewer, snapshot: view.snapshot }, code, model.model_id);
  if (!exact.ok) return exact;
  const [[place], published] = await Promise.all([
    ask(places, { code, level: null, within: null }),
    ask(placeFigures, { place: code, parent: code, nation: nationCode, model: model.model_id }),
  ]);
  if (!place) return refused(noSuchPlace);
  const entries = page.indicators.flatMap((indicator): ExactEntry[] => {
    const figure = exact.value.find(({ indicator_id: id }) => id === indicator.indicator_id);
    if (figure === undefined) return [];
    return [
      {
        theme: indicator.theme,
        measure: measureOf(indicator, language),
        exact: figureOf(
          { ...figure, smoothed: null, interval_low: null, interval_high: null, estimate: null },
          asCounted,
        ),
        published: figureOf(
          published.find((row) => row.indicator_id === indicator.indicator_id && row.place_code === code),
          asCounted,
        ),
      },
    ];
  });
  return done({ place, model, entries });
}
