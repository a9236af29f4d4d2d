import type { Connection } from '../../warehouse/database';
import type { TableContract } from './contract';

/** Counts, for every column of a table, how many accepted records hold a value. */
export async function writeCompleteness(connection: Connection, { table, columns }: TableContract): Promise<void> {
  const filled = columns.map(({ name }) => `count(${name}) as ${name}`).join(', ');
  await connection.run(`insert into load_column_completeness
    with counted as (select count(*) as load_records, ${filled} from raw_${table})
    select '${table}', column_name, load_records, filled
    from (unpivot counted on ${columns.map(({ name }) => name).join(', ')} into name column_name value filled)`);
}
