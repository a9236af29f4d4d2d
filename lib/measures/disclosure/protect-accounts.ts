import type { Connection } from '../../warehouse/database';
import { withNoiseSql } from './noise-sql';
import type { DisclosurePolicy } from './policy';

/**
 * `int_accounts_protected`: every number of records that a load tells of (`account` file, reject, column or finding), as it may be
 * published, and `dim_snapshot` with the figures of the nation in place of its exact counts.
 *
 * 1. Records of a table that names households stand for `records ÷ mean` of them, which the cell key method perturbs; records are that
 *    number times their mean, moved by as much as the household with the most records deviates. Other tables count no household
 *    and pass as they are.
 * 2. The key is the hash of what is counted (the same for a rule and a finding of one name) and of how many, mixed with the key of the nation, so that any change of any household, and of
 *    any account, draws anew; the part that stays rests on the least record key.
 * 3. Of a column the smaller of filled and empty is perturbed. A rule or finding that is told at all is told of no fewer than the threshold.
 * 4. Households accepted from a full extract are the households that the nation is published with.
 *
 * Needs `load_…`, `int_record_keys`, `int_place_keys` and `fct_indicator_values`; comes after the last finding is written.
 */
export async function protectAccounts(connection: Connection, policy: DisclosurePolicy): Promise<void> {
  const tables = await connection.all(`
    select table_name from information_schema.columns
    where column_name = 'household_id' and table_name like 'raw\\_%' escape '\\' order by table_name`);
  await connection.run(`
    create or replace temp table int_records_of_households as
    ${tables.map(({ table_name: table }) => recordsOfHouseholdsSql(String(table))).join(' union all ')}`);
  await connection.run(`create or replace temp table int_accounts_protected as ${protectedSql(policy)}`);
  await connection.run(snapshotSql);
}

const recordsOfHouseholdsSql = (table: string): string => `
  select '${table.slice('raw_'.length)}' as table_name, coalesce(avg(records), 1) as mean_records, coalesce(max(records), 1)::double as most_records
  from (select count(*) as records from ${table} where household_id is not null group by household_id)`;

const accountsSql = `
  select 'file' as account, table_name, file as subject, unnest(['accepted', 'duplicate']) as part, part as told,
    unnest([accepted, duplicate])::double as records
  from load_files
  union all
  select 'reject', table_name, file, rule, rule, count(*)::double from load_rejects_rows group by all
  union all
  select 'column', table_name, column_name, if(2 * filled > records, 'empty', 'filled') as part, column_name || ' ' || part,
    least(filled, records - filled)::double
  from load_column_completeness
  union all
  select 'finding', split_part(subject, '.', 1), code, subject, code, records::double from load_findings`;

const protectedSql = (policy: DisclosurePolicy): string => `
  with secrets as (
    select place_key, (select min(record_key) from int_record_keys) as least_key
    from int_place_keys inner join dim_places using (place_code) where level = 'nation'
  ),
  counted as (
    select accounts.*, mean_records, most_records, coalesce(place_key, 0::ubigint) as place_key,
      hash(table_name, told, records) as key,
      hash(coalesce(least_key, 0::ubigint), table_name, told) as least,
      if(records > 0, greatest(round(records / mean_records), 1), 0) as households
    from (${accountsSql}) as accounts
    left join int_records_of_households using (table_name)
    left join secrets on true
  ),
  noised as (
    ${withNoiseSql(
      'counted',
      { noise: { count: 'households', key: 'key', least: 'least', place: 'place_key' } },
      { shift: { key: 'key', least: 'least', place: 'place_key', of: 'records' } },
      policy,
    )}
  ),
  nation as (
    select max(value) as published from fct_indicator_values
    where indicator_id = 'households' and level = 'nation' and breakdown = 'none'
  ),
  whole as (
    select mode = 'full' as is_full from dim_snapshot
  )
  select account, table_name, subject, part, records,
    case
      when records = 0 or mean_records is null then records
      when is_full and account = 'file' and table_name = 'households' and part = 'accepted' then coalesce(published, 0)
      else greatest(
        round((households + noise) * (records / households
          + shift * greatest(most_records - mean_records, mean_records - 1, 0) / households)),
        if(account in ('reject', 'finding'), ${policy.threshold}, 0))
    end as shown
  from noised cross join nation cross join whole`;

const snapshotSql = `
  update dim_snapshot set households = nation.households, persons = nation.persons, records = told.records, rejected = told.rejected
  from (
    select coalesce(max(value) filter (where indicator_id = 'households'), 0) as households,
      coalesce(max(value) filter (where indicator_id = 'persons'), 0) as persons
    from fct_indicator_values where level = 'nation' and breakdown = 'none' and indicator_id in ('households', 'persons')
  ) as nation,
  (
    select coalesce(sum(shown), 0) + (select coalesce(sum(blank), 0)::double from load_files where table_name = 'households') as records,
      coalesce(sum(shown) filter (where account = 'reject'), 0) as rejected
    from int_accounts_protected where table_name = 'households' and account in ('file', 'reject')
  ) as told`;
