import type { Connection } from '../../warehouse/database';
import type { TableContract } from './contract';
import { maskedSql } from './masked';

/**
 * Records that share a key: of exact copies one is kept; where they differ, all are rejected as `duplicate-key`. Keys are
 * grouped by a 64-bit hash first, so that a table without repeats costs one pass over its keys.
 */
export async function removeDuplicates(
  connection: Connection,
  file: string,
  contract: TableContract,
): Promise<{ duplicate: number; rejected: number }> {
  if (contract.key.length === 0) return { duplicate: 0, rejected: 0 };
  const table = `raw_${contract.table}`;
  const key = contract.key.join(', ');
  await connection.run(`create or replace temp table load_repeated_hashes as
    select hash(${key}) as key_hash from ${table} where load_rule is null group by key_hash having count(*) > 1`);
  const hashes = await connection.one('select count(*) as n from load_repeated_hashes');
  if (Number(hashes?.n) === 0) return { duplicate: 0, rejected: 0 };
  const names = contract.columns.map((column) => column.name).join(', ');
  await connection.run('begin transaction');
  await connection.run(`create or replace temp table load_repeats as
    with candidates as (
      select rowid as row_number, ${key}, cast(to_json(struct_pack(${contract.columns
        .map(({ name }) => `${name} := ${name}`)
        .join(', ')})) as varchar) as content
      from ${table}
      where load_rule is null and hash(${key}) in (select key_hash from load_repeated_hashes)),
    grouped as (
      select *, count(*) over same as records, min(content) over same <> max(content) over same as differs,
        row_number() over (partition by ${key} order by row_number) as place
      from candidates window same as (partition by ${key}))
    select row_number, differs, place from grouped where records > 1`);
  const cells = contract.columns.map(
    (column) => `'${column.name}': ${maskedSql(column, `cast(${column.name} as varchar)`)}`,
  );
  await connection.run(
    `insert into load_rejects_rows
     select $file, '${contract.table}', null, 'duplicate-key', '${contract.key[0]}', cast(${contract.key[0]} as varchar),
       cast(${contract.key[0]} as varchar), cast(to_json({${cells.join(', ')}}) as varchar),
       ${contract.table === 'households' ? 'place_code' : 'null'}, cast(${contract.key[0]} as varchar), null
     from (select rowid as row_number, ${names}${contract.table === 'households' ? ', place_code' : ''} from ${table})
     where row_number in (select row_number from load_repeats where differs)`,
    { file },
  );
  const counts = await connection.one(`select
    count(*) filter (not differs and place > 1) as duplicate, count(*) filter (differs) as rejected from load_repeats`);
  await connection.run(
    `delete from ${table} where rowid in (select row_number from load_repeats where differs or place > 1)`,
  );
  await connection.run('commit');
  await connection.run('drop table load_repeats; drop table load_repeated_hashes');
  return { duplicate: Number(counts?.duplicate ?? 0), rejected: Number(counts?.rejected ?? 0) };
}
