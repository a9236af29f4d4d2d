import type { HeldTables } from '../../../measures/programmes/held-tables';
import type { Programme } from '../../../measures/programmes/programme-schema';
import type { Connection } from '../../../warehouse/database';

export interface MeasuredProgramme {
  programme: Programme;
  held: HeldTables;
}

/**
 * The programmes of which the extract holds a spell, an instalment or a quarter of their condition, each with what it holds. The
 * others have no indicator at all: nothing is known of them, and a count of 0 would say otherwise.
 */
export async function measuredProgrammes(
  connection: Connection,
  programmes: readonly Programme[],
): Promise<MeasuredProgramme[]> {
  const named = async (table: string): Promise<Set<unknown>> =>
    new Set((await connection.all(`select distinct programme_id from ${table}`)).map((row) => row.programme_id));
  const filled = async (table: string): Promise<boolean> =>
    (await connection.all(`select 1 as found from ${table} limit 1`)).length > 0;
  const spells = await named('raw_enrolments');
  const instalments = await named('raw_payments');
  const tables = { attendance: await filled('raw_attendance'), health_visits: await filled('raw_health_visits') };
  return programmes
    .map((programme) => ({
      programme,
      held: {
        enrolments: spells.has(programme.id),
        payments: instalments.has(programme.id),
        attendance: tables.attendance && programme.monitored_by === 'attendance',
        health_visits: tables.health_visits && programme.monitored_by === 'health_visits',
      },
    }))
    .filter(({ held }) => Object.values(held).includes(true));
}
