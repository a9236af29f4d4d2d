import type { Language } from '@/lib/core/language';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { PlaceValue } from '@/lib/serving/queries/values-by-place';
import { type Figure, figureOf } from './figure';
import type { QualityMark } from './quality-mark';

/** One place with its figure: the same row feeds the map, the ranking and the table, so they cannot disagree. */
export interface PlaceFigure extends MapRow, Figure {
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  quality: QualityMark | null;
  intervalLow: number | null;
  intervalHigh: number | null;
  households: number | null;
}

export const placeFigure = (row: PlaceValue, language: Language, snapshot: Sampled): PlaceFigure => ({
  code: row.place_code,
  nameEn: row.name_en,
  nameUr: row.name_ur,
  within: parentsOf(row, language),
  districtCode: row.district_code,
  provinceCode: row.province_code,
  ...figureOf(row, snapshot),
});

interface ParentNames {
  district_en: string | null;
  district_ur: string | null;
  province_en: string | null;
  province_ur: string | null;
}

/** "Tharparkar, Sindh": the places around a place, nearest first. */
export function parentsOf(row: ParentNames, language: Language): string {
  const names =
    language === 'ur'
      ? [row.district_ur ?? row.district_en, row.province_ur ?? row.province_en]
      : [row.district_en, row.province_en];
  return names.filter((name) => name !== null).join(language === 'ur' ? '، ' : ', ');
}

export const nameOf = (row: Pick<MapRow, 'nameEn' | 'nameUr'>, language: Language): string =>
  language === 'ur' ? (row.nameUr ?? row.nameEn) : row.nameEn;
