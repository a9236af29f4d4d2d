import type { Programme } from '../../programmes/programme-schema';
import type { Connection } from '../../warehouse/database';

/**
 * The programmes of which the extract holds a spell. The others have no indicator at all: nothing is known of them, and a
 * count of 0 would say otherwise.
 */
export async function measuredProgrammes(
  connection: Connection,
  programmes: readonly Programme[],
): Promise<Programme[]> {
  const rows = await connection.all('select distinct programme_id from raw_enrolments');
  const held = new Set(rows.map((row) => row.programme_id));
  return programmes.filter(({ id }) => held.has(id));
}
