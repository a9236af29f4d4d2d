import { firstOf } from '@/lib/core/first-of';
import { invariant } from '@/lib/core/invariant';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { nationCode } from '@/lib/science/geography/place';
import { explanationOf } from '@/lib/serving/presentation/figure/explanation';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { measureOf } from '@/lib/serving/presentation/figure/measure-of';
import { ranking } from '@/lib/serving/presentation/ranking';
import { breakdownValues } from '@/lib/serving/queries/breakdown-values';
import { deciles } from '@/lib/serving/queries/deciles';
import { peers } from '@/lib/serving/queries/peers';
import { placeFigures } from '@/lib/serving/queries/place-figures';
import { placeQuality } from '@/lib/serving/queries/place-quality';
import { type PlaceRow, places } from '@/lib/serving/queries/places';
import { measuredPlaces } from '../measure/measured-places';
import { modelOf } from '../measure/model-in-view';
import type { ComparedIndicator } from './compared-indicator';

const leading = 'poverty_headcount';

/** Everything about one place: each indicator beside its parent and the nation, its groups, and places of its size. */
export async function placePage(page: PublishedPage, code: string) {
  const { ask, language, snapshot } = page;
  const [place] = await ask(places, { code, level: null, within: null });
  if (!place) return null;
  const model = modelOf(page);
  const parent = place.parent_code ?? nationCode;
  const asked = { place: code, indicator: leading, model: model.model_id };
  const level = place.level === 'tehsil' ? 'tehsil' : place.level === 'district' ? 'tehsil' : 'district';
  const around = place.level === 'tehsil' ? (place.district_code ?? nationCode) : code;
  const nation = { ...page, view: { ...page.view, place: nationCode } };
  const [figures, splits, tenths, near, [quality], measured, beside] = await Promise.all([
    ask(placeFigures, { place: code, parent, nation: nationCode, model: model.model_id }),
    ask(breakdownValues, asked),
    ask(deciles, { place: code, model: model.model_id }),
    ask(peers, asked),
    ask(placeQuality, { place: code, level: null }),
    measuredPlaces({ ...page, place, view: { ...page.view, place: around } }, { indicator: leading, level }),
    measuredPlaces(nation, { indicator: leading, level: place.level }),
  ]);
  const figureAt = (indicator: string, at: string) =>
    figureOf(
      figures.find((row) => row.indicator_id === indicator && row.place_code === at),
      snapshot,
    );
  const wholes = page.indicators.filter(({ breakdowns }) => breakdowns.split(',').includes('none'));
  const entries: ComparedIndicator[] = wholes.map((indicator) => ({
    theme: indicator.theme,
    measure: measureOf(indicator, language),
    explanation: explanationOf(indicator, indicator.per_model ? model : null, snapshot, language),
    here: figureAt(indicator.indicator_id, code),
    above: figureAt(indicator.indicator_id, parent),
    nation: figureAt(indicator.indicator_id, nationCode),
  }));
  const isUrdu = language === 'ur';
  const names = {
    here: isUrdu ? (place.name_ur ?? place.name_en) : place.name_en,
    above: parent === nationCode ? null : isUrdu ? (place.parent_ur ?? place.parent_en) : place.parent_en,
    aboveLevel: levelAbove(place, parent),
  };
  invariant(quality, 'every place has a row of quality');
  const headcount = measured.measure;
  const ranked = ranking(beside.rows, firstOf(headcount.betterWhen)).find((row) => row.code === code);
  const isRanked = place.level !== 'nation' && ranked && (ranked.rank !== null || ranked.tooFew);
  const rank = isRanked ? ranked : null;
  return { place, model, entries, names, splits, tenths, peers: near, quality, measured, headcount, around, rank };
}

function levelAbove({ division_code, district_code }: PlaceRow, parent: string): Level {
  if (parent === district_code) return 'district';
  return parent === division_code ? 'division' : 'province';
}
