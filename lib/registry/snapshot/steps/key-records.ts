import { hashPads, keyedHashSql } from '../../../core/identity/keyed-hash';
import type { Connection } from '../../../warehouse/database';
import { placesAboveSql } from './roll-up';

/**
 * What the noise of every figure follows from:
 *
 * - `int_record_keys`: household_id, record_key; the first 64 bits of HMAC-SHA-256 of the id under the disclosure key. It stays in the
 *   records file, whose views of households read it; `lib/serving/records` hands no key out.
 * - `int_place_keys`, for the time of the load alone: place_code, place_key; the XOR, over all households of the place, of their record keys mixed with the hash of
 *   everything the extract says of them, in whatever table. Any change of any household makes another key of its places.
 *
 * Takes the tables of the extract (`raw_…`) as they were merged, and `dim_places`.
 */
export async function keyRecords(connection: Connection, key: Buffer): Promise<void> {
  await connection.run(
    `create or replace table int_record_keys as
     select household_id, ('0x' || left(${keyedHashSql('household_id')}, 16))::ubigint as record_key from raw_households`,
    hashPads(key),
  );
  const tables = await connection.all(`
    select table_name from information_schema.columns
    where column_name = 'household_id' and table_name like 'raw\\_%' escape '\\' order by table_name`);
  const rows = tables.map(
    ({ table_name: table }) => `
      select homes.place_code as tehsil_code, bit_xor(hash(hash(record_key, told), '${table}')) as part
      from ${table} as told
      inner join int_record_keys using (household_id)
      inner join raw_households as homes using (household_id)
      group by homes.place_code`,
  );
  await connection.run(`
    ${placesAboveSql};
    create or replace temp table int_place_keys as
    with parts as (${rows.join(' union all ')}),
    keyed as (
      select place_code, bit_xor(part) as place_key
      from parts inner join int_places_above as above using (tehsil_code)
      group by place_code
    )
    select place_code, coalesce(place_key, 0::ubigint) as place_key from dim_places left join keyed using (place_code)
  `);
}
