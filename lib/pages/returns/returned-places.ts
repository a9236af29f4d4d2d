import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { type PlaceFigure, parentsOf } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';
import { returnsByPlace } from '@/lib/serving/queries/returns-by-place';

export interface ReturnedPlaces {
  level: Level;
  measure: Measure;
  rows: PlaceFigure[];
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
  return {
    level: view.level,
    measure: { id: `${shown.programme_id}_returned`, title, unit: 'share', decimals: 1, betterWhen: 'higher' },
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
