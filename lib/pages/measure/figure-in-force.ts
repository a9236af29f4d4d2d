import { invariant } from '@/lib/core/invariant';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import type { FigureRow } from '@/lib/serving/queries/place-figures';
import { modelOf } from './model-in-view';

/** One indicator's figure for one place, with how to show it and what it says of itself. */
export function figureInForce(page: PublishedPage, figures: readonly FigureRow[], id: string, place = nationCode) {
  const indicator = page.indicators.find((each) => each.indicator_id === id) ?? page.indicators[0];
  invariant(indicator, 'a snapshot holds at least one indicator');
  const row = figures.find((each) => each.indicator_id === indicator.indicator_id && each.place_code === place);
  return {
    figure: figureOf(row, page.snapshot),
    measure: measureOf(indicator, page.language),
    explanation: explanationOf(indicator, indicator.per_model ? modelOf(page) : null, page.snapshot, page.language),
  };
}
