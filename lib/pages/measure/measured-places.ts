import { invariant } from '@/lib/core/invariant';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { type Explanation, explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { type Figure, figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { type PlaceFigure, placeFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { PlaceParent } from '@/lib/serving/presentation/outline/parent-outlines';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { ModelRow } from '@/lib/serving/queries/models';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { placeParents } from '../map-views/place-parents';
import { modelOf } from './model-in-view';
import { nationalEdgesOf } from './national-edges-of';
import { rankedRows } from './ranked-rows';

/** One indicator over the places of the view, and for the place as a whole: what map, ranking and table are drawn from. */
export interface MeasuredPlaces {
  indicator: IndicatorRow;
  /** The PMT model the figures depend on; null where they depend on none. */
  model: ModelRow | null;
  measure: Measure;
  explanation: Explanation;
  level: Level;
  rows: PlaceFigure[];
  /** The district and the province of each row, for names and borders on its map. */
  parents: ReadonlyMap<string, readonly PlaceParent[]>;
  whole: Figure;
}

export interface Asked {
  indicator: string;
  level: Level;
  /** False where no rank is shown, to simulate none. */
  isRanked?: boolean;
}

export async function measuredPlaces(page: PublishedPage, asked: Asked): Promise<MeasuredPlaces> {
  const { ask, view, place, language, snapshot } = page;
  const indicator = page.indicators.find((each) => each.indicator_id === asked.indicator) ?? page.indicators[0];
  invariant(indicator, 'a snapshot holds at least one indicator');
  const model = indicator.per_model ? modelOf(page) : null;
  const filters = {
    indicator: indicator.indicator_id,
    model: model?.model_id ?? '',
    within: view.place,
    breakdown: view.breakdown,
    category: view.category,
    period: view.period,
  };
  const [rows, whole] = await Promise.all([
    ask(valuesByPlace, { ...filters, level: asked.level }),
    ask(valuesByPlace, { ...filters, level: place?.level ?? 'nation' }),
  ]);
  const shown = measureOf(indicator, language);
  const measure = { ...shown, ...(await nationalEdgesOf(page, indicator, shown, asked.level)) };
  const figures = rows.map((row) => placeFigure(row, language, snapshot));
  const question = [snapshot.snapshot_id, ask.scopeKey, asked.level, ...Object.values(filters)];
  return {
    indicator,
    model,
    measure,
    explanation: explanationOf(indicator, model, snapshot, language),
    level: asked.level,
    rows: asked.isRanked === false ? figures : rankedRows(figures, measure, question),
    parents: placeParents(rows),
    whole: figureOf(
      whole.find((row) => row.place_code === view.place),
      snapshot,
    ),
  };
}
