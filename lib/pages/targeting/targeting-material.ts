import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { LabGroup } from '@/lib/pages/targeting/lab-place';
import type { Level } from '@/lib/science/geography/level';
import { places } from '@/lib/serving/queries/places';
import { programmes } from '@/lib/serving/queries/programmes';
import { type ScoreDistributionRow, scoreDistributions } from '@/lib/serving/queries/score-distributions';
import { targetingErrorsAt } from '@/lib/serving/queries/targeting-errors';
import { outlineInForce } from '../map-views/outline-in-force';
import { placeParents } from '../map-views/place-parents';
import { modelOf } from '../measure/model-in-view';
import type { TargetingBoardProps } from './targeting-board-props';

const wideBreakdowns = ['area_type', 'head_sex', 'disability', 'consumption_fifth', 'poorest_30'];

/** All a scenario is worked out from: distributions of the tehsils within the place, of the place itself and its groups. Null where nothing of the place is published. */
export async function targetingMaterial(page: PublishedPage, needsAreas: boolean): Promise<TargetingBoardProps | null> {
  const { ask, view, snapshot, language } = page;
  const model = modelOf(page);
  const within = view.place;
  const level: Level = page.place?.level ?? 'nation';
  const distributionsOf = (breakdown: string, at: Level, inside: string): Promise<ScoreDistributionRow[]> =>
    ask(scoreDistributions, { model: model.model_id, breakdown, level: at, within: inside });
  const [tehsils, offered, scores, areas, ofPlace, groupRows, errors] = await Promise.all([
    ask(places, { code: null, level: 'tehsil', within }),
    ask(programmes, { programme: 'kafaalat' }),
    distributionsOf('none', 'tehsil', within),
    needsAreas ? distributionsOf('area_type', 'tehsil', within) : [],
    distributionsOf('none', level, within),
    Promise.all(wideBreakdowns.map((breakdown) => distributionsOf(breakdown, level, within))),
    ask(targetingErrorsAt, { model: model.model_id, place: within }),
  ]);
  const whole = ofPlace.find(({ place_code }) => place_code === within);
  if (!whole || whole.points === '') return null;
  const shown = level === 'tehsil' && page.place ? [page.place] : tehsils;
  const groups = groupRows.flatMap((rows, index) =>
    rows
      .filter(({ place_code, points }) => place_code === within && points !== '')
      .map((row): LabGroup => ({ breakdown: wideBreakdowns[index] as string, category: row.category, scores: row })),
  );
  const byCode = new Map(scores.map((row) => [row.place_code, row]));
  const byArea = new Map(areas.map((row) => [`${row.place_code} ${row.category}`, row]));
  return {
    outline: await outlineInForce({
      snapshot: snapshot.snapshot_id,
      level: 'tehsil',
      place: within,
      parents: placeParents(shown),
    }),
    places: shown.map((row) => ({
      code: row.place_code,
      name: (language === 'ur' ? row.name_ur : null) ?? row.name_en,
      district: (language === 'ur' ? row.district_ur : null) ?? row.district_en ?? '',
      scores: byCode.get(row.place_code) ?? null,
      urban: byArea.get(`${row.place_code} urban`) ?? null,
      rural: byArea.get(`${row.place_code} rural`) ?? null,
    })),
    whole,
    groups,
    hasAreas: needsAreas,
    official: model.cut_off,
    amount:
      offered[0]?.amount_per === 'quarter' && offered[0].amount_pkr !== null ? offered[0].amount_pkr : usualAmount,
    errors,
    model: model.model_id,
    snapshot: snapshot.snapshot_id,
    synthetic: snapshot.synthetic,
  };
}

/** Rupees a quarter where the snapshot states no amount: the one of January 2025. */
const usualAmount = 13_500;
