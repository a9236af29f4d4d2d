import { invariant } from '../../core/invariant';
import type { Connection } from '../../warehouse/database';

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

/** Where a household stands: its tehsil, and its row in the list. */
export interface Location {
  household_id: string;
  place_code: string;
  listed_row: string;
}

/** Where a household lies, or null; by the sorted look-up, in milliseconds of any number of households. */
export async function locate(connection: Connection, id: string): Promise<Location | null> {
  const rows = await connection.all(
    `select household_id, place_code, listed_row::varchar as listed_row from int_households_located
    where id_hash = md5_number_lower($id::varchar)`,
    { id },
  );
  return (rows.find(({ household_id: found }) => found === id) as unknown as Location | undefined) ?? null;
}

/** The row of the list that a location points to, its score under the model at that place. The place spares the scan of other row groups. */
export async function listedAt(
  connection: Connection,
  { listed_row: row, place_code: place, household_id: id }: Location,
  model: number,
): Promise<ListedHousehold> {
  const [listed] = await connection.all(
    `select ${listedColumnsSql(Math.trunc(model))} from int_households_listed
    where place_code = $place and rowid = $row::bigint`,
    { place, row },
  );
  invariant(listed?.household_id === id, 'a look-up points to the row of its household');
  return listed as unknown as ListedHousehold;
}
