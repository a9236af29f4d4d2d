import type { Connection } from '../warehouse/database';

/** A household as a list shows it: its number masked, its score under one model. */
export interface ListedHousehold {
  household_id: string;
  place_code: string;
  /** `35202-*****67-1`; null where none was recorded. */
  identity_masked: string | null;
  surveyed_on: string;
  area_type: string;
  head_sex: string;
  household_size: number;
  has_disabled: boolean | null;
  score: number | null;
}

export const listedColumnsSql = (model: number): string =>
  `household_id, place_code, identity_masked, surveyed_on::varchar as surveyed_on, area_type, head_sex, household_size, has_disabled,
  score_${model} as score`;

/** The tehsil that holds a household, or null; by the sorted look-up, in milliseconds of any number of households. */
export async function placeOfHousehold(connection: Connection, id: string): Promise<string | null> {
  const rows = await connection.all(
    'select household_id, place_code from int_households_located where id_hash = md5_number_lower($id::varchar)',
    { id },
  );
  const row = rows.find(({ household_id: found }) => found === id);
  return row ? String(row.place_code) : null;
}
