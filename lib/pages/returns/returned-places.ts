import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { nationalEdges } from '@/lib/serving/presentation/classify/national-edges';
import { type PlaceFigure, parentsOf } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { PlaceParent } from '@/lib/serving/presentation/outline/parent-outlines';
import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';
import { returnsByPlace } from '@/lib/serving/queries/returns-by-place';
import { placeParents } from '../map-views/place-parents';

export interface ReturnedPlaces {
  level: Level;
  measure: Measure;
  rows: PlaceFigure[];
  parents: ReadonlyMap<string, readonly PlaceParent[]>;
}

/** Paid over eligible of one published return over the places of the view: a place that no row names has no data, never zero. */
export async function returnedPlaces(
  { ask, view, language }: PublishedPage,
  shown: ProgrammeReturn,
  title: string,
): Promise<ReturnedPlaces> {
  const found = await ask(returnsByPlace, {
    programme: shown.programme_id,
    period: shown.period,
    level: view.level,
    within: view.place,
  });
  const measure: Measure = {
    id: `${shown.programme_id}_returned`,
    title,
    unit: 'share',
    decimals: 1,
    betterWhen: 'higher',
  };
  return {
    level: view.level,
    measure: { ...measure, edges: nationalEdges(measure, []) },
    parents: placeParents(found),
    rows: found.map((row) => ({
      code: row.place_code,
      nameEn: row.name_en,
      nameUr: row.name_ur,
      within: parentsOf(row, language),
      districtCode: row.district_code,
      provinceCode: row.province_code,
      status: row.value === null ? 'missing' : 'known',
      value: row.value,
      numerator: row.numerator,
      denominator: row.denominator,
      coveredShare: row.covered_share,
      smoothed: null,
      intervalLow: null,
      intervalHigh: null,
      estimatedFrom: null,
      households: null,
      quality: null,
    })),
  };
}
