import type { Connection } from '../../warehouse/database';

/** Inserts the rows of `from` whose place is shown into a mart, by name. */
export async function publishCells(
  connection: Connection,
  mart: 'fct_model_pairs' | 'fct_targeting_errors',
  shown: ReadonlySet<string>,
  from: string,
): Promise<void> {
  await connection.run(
    `insert into ${mart} by name
     select * from (${from}) as rows
     where place_code in (select unnest(from_json($shown::json, '["VARCHAR"]')))
     order by all`,
    { shown: JSON.stringify([...shown]) },
  );
}
