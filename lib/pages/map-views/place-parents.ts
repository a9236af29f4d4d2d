import type { PlaceParent } from '@/lib/serving/presentation/outline/parent-outlines';
import type { PlaceRow } from '@/lib/serving/queries/places';

type Parents = 'district_code' | 'district_en' | 'district_ur' | 'province_code' | 'province_en' | 'province_ur';

export type PlacedRow = Pick<PlaceRow, 'place_code' | Parents>;

/** The district and the province of every place with their names, by its code; a place is no parent of itself. */
export const placeParents = (rows: readonly PlacedRow[]): ReadonlyMap<string, readonly PlaceParent[]> =>
  new Map(
    rows.map((row) => [
      row.place_code,
      [
        parent('district', row.district_code, row.district_en, row.district_ur),
        parent('province', row.province_code, row.province_en, row.province_ur),
      ].filter((each) => each !== null && each.code !== row.place_code) as PlaceParent[],
    ]),
  );

const parent = (
  level: PlaceParent['level'],
  code: string | null,
  nameEn: string | null,
  nameUr: string | null,
): PlaceParent | null => (code === null || nameEn === null ? null : { code, level, nameEn, nameUr });
