import type { Connection } from '../../warehouse/database';

/** A record key of a test's household: another secret gives other noise. */
export const recordKeySql = (id: string, secret = 'a test'): string => `hash(${id}, '${secret}')`;

/** Writes `int_place_keys` for the places of `dim_places` or of another table, where a test makes its marts by hand. */
export const writePlaceKeys = (connection: Connection, from = 'dim_places', secret = 'a test'): Promise<void> =>
  connection.run(
    `create or replace temp table int_place_keys as
     select distinct place_code, hash(place_code, '${secret} place') as place_key from ${from}`,
  );

/** Writes `int_record_keys` of the households that a query lists as `household_id`. */
export const writeRecordKeys = (connection: Connection, households: string, secret = 'a test'): Promise<void> =>
  connection.run(
    `create or replace temp table int_record_keys as
     select household_id, ${recordKeySql('household_id', secret)} as record_key from (${households})`,
  );
