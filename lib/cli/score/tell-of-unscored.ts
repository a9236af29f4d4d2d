import type { Connection } from '../../warehouse/database';

const shown = 8;

/** Says how many rows were read, scored and not scored, and the most frequent lack behind those without a score. */
export async function tellOfUnscored(
  connection: Connection,
  relation: string,
  { rows, scored }: { rows: number; scored: number },
  say: (line: string) => void,
): Promise<void> {
  say(`${rows} households, ${scored} scored, ${rows - scored} without a score.`);
  if (rows === scored) return;
  const lacks = await connection.all(
    `select missing, count(*) as rows from ${relation} where score is null group by missing order by rows desc, missing`,
  );
  for (const { missing, rows: count } of lacks.slice(0, shown)) say(`  ${count} without ${missing}`);
  const rest = lacks.slice(shown).reduce((sum, each) => sum + (each.rows as number), 0);
  if (rest > 0) say(`  ${rest} for other combinations`);
}
