import { hashPads, keyedHashSql } from '../../../core/identity/keyed-hash';
import { maskedIdentitySql } from '../../../core/identity/masked-identity';
import { ruleColumn, scoreColumn } from '../../../measures/indicators/measurement';
import type { Programme } from '../../../measures/programmes/programme-schema';
import { standingColumns } from '../../../measures/programmes/standing-columns';
import type { PmtModel } from '../../../science/pmt/model';
import type { Connection } from '../../../warehouse/database';

/** A list of programmes is kept as one number a household, a bit a programme. */
const mostProgrammes = 60;

/**
 * What the restricted door looks up, sorted so that DuckDB's zone maps lead to a few rows of millions:
 *
 * - `int_identities_hashed`: the keyed hash of every identity number, of heads (`member_id` null) and members, by hash, with the age.
 * - `int_households_located`: every placed household by the MD5 of its id. Both say in which row of the list it stands (`listed_row`), so
 *   that one row of it is unpacked and not a whole tehsil.
 * - `int_households_listed`: one row a household by place, with all that a search filters, sorts and shows: the number masked,
 *   scores and rules met as `_k` of the k-th model, programmes as bits.
 * - `int_rules_kept`: models and programmes as they were when scores were made, so that a score is explained by its own model.
 *
 * Numbers themselves stay in `raw_households` and `raw_members`: a later delta replaces rows of those tables, copies are found in
 * them, and one number at a time is revealed from them. No look-up reads them there.
 */
export async function writeLookUps(
  connection: Connection,
  call: { models: readonly PmtModel[]; programmes: readonly Programme[]; measured: readonly Programme[]; key: Buffer },
): Promise<void> {
  const bits = call.measured.slice(0, mostProgrammes);
  await connection.run(`
    create or replace table int_households_listed as
    select ${listedColumns(call.models, bits).join(', ')}
    from int_households_standing
    order by place_code, household_id
  `);
  await connection.run(`
    create or replace table int_households_located as
    select md5_number_lower(household_id) as id_hash, household_id, place_code, rowid as listed_row
    from int_households_listed
    order by id_hash
  `);
  await hashIdentities(connection, call.key);
  await keepRules(connection, call, bits);
}

/**
 * Numbers of listed households. Heads' own rows among members are left out where they repeat the number of the household's row; the age of
 * a head is theirs where the household's row has none.
 */
async function hashIdentities(connection: Connection, key: Buffer): Promise<void> {
  await connection.run(
    `create or replace table int_identities_hashed as
    with ages_of_heads as (
      select household_id, any_value(age) as age from raw_members
      where relation = 'head' and household_id in (select household_id from raw_households where head_age is null)
      group by household_id
    ),
    numbers as (
      select households.household_id, null::varchar as member_id, head_cnic as number, coalesce(head_age, age) as age
      from raw_households as households left join ages_of_heads on ages_of_heads.household_id = households.household_id
      where head_cnic is not null
      union all
      select household_id, member_id, cnic, age from raw_members where cnic is not null and relation is distinct from 'head'
      union all
      select members.household_id, member_id, cnic, age
      from raw_members as members
      inner join raw_households as households on households.household_id = members.household_id
      where cnic is not null and relation = 'head' and cnic is distinct from head_cnic
    ),
    hashed as (
      select household_id, member_id, age, ${keyedHashSql('number')} as hash from numbers
    ),
    final as (
      select
        ('0x' || left(hash, 16))::ubigint as hash_high,
        ('0x' || substr(hash, 17, 16))::ubigint as hash_low,
        household_id,
        member_id,
        age::utinyint as age,
        place_code,
        listed.rowid as listed_row
      from hashed inner join int_households_listed as listed using (household_id)
    )
    select hash_high, hash_low, household_id, member_id, age, place_code, listed_row from final order by hash_high, hash_low`,
    hashPads(key),
  );
}

function listedColumns(models: readonly PmtModel[], bits: readonly Programme[]): string[] {
  const mask = (column: (programme: Programme) => string | null): string =>
    bits
      .flatMap((programme, bit) => {
        const name = column(programme);
        return name === null ? [] : [`case when ${name} then ${2 ** bit}::ubigint else 0::ubigint end`];
      })
      .join(' | ') || '0::ubigint';
  return [
    'place_code',
    'household_id',
    `${maskedIdentitySql('head_identity')} as identity_masked`,
    'surveyed_on',
    'year(surveyed_on)::integer as survey_year',
    'area_type',
    'head_sex',
    'household_size::integer as household_size',
    'disabled_members > 0 as has_disabled',
    ...models.map((_, model) => `${scoreColumn(model)} as score_${model}`),
    ...models.map((_, model) => {
      const met = mask(({ id, unit }) =>
        unit === 'household' ? ruleColumn(standingColumns(id).eligibleByRule, model) : null,
      );
      return `${met} as met_${model}`;
    }),
    `${mask(({ id }) => standingColumns(id).enrolledNow)} as enrolled_now`,
    `${mask(({ id }) => standingColumns(id).pendingOnly)} as pending`,
    `${mask(({ id }) => standingColumns(id).servedEver)} as served_ever`,
  ];
}

async function keepRules(
  connection: Connection,
  { models, programmes }: { models: readonly PmtModel[]; programmes: readonly Programme[] },
  bits: readonly Programme[],
): Promise<void> {
  await connection.run(
    'create or replace table int_rules_kept (kind varchar, position integer, id varchar, bit integer, definition varchar)',
  );
  const bitOf = new Map(bits.map(({ id }, bit) => [id, bit]));
  const kept = [
    ...models.map((model, position) => ({ kind: 'model', position, id: model.id, bit: null, definition: model })),
    ...programmes.map((programme, position) => ({
      kind: 'programme',
      position,
      id: programme.id,
      bit: bitOf.get(programme.id) ?? null,
      definition: programme,
    })),
  ];
  for (const row of kept)
    await connection.run('insert into int_rules_kept values ($kind, $position, $id, $bit, $definition)', {
      ...row,
      definition: JSON.stringify(row.definition),
    });
}
