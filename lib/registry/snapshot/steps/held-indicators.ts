import { eventGrains, isEventGrain } from '../../../measures/indicators/events/event-grains';
import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';

/** The indicators whose table the extract holds: of grievances that nobody sent there is no figure, not even 0. */
export async function heldIndicators(connection: Connection, indicators: readonly Indicator[]): Promise<Indicator[]> {
  const empty = new Set<string>();
  for (const table of new Set(Object.values(eventGrains).map((grain) => grain.table))) {
    const rows = await connection.all(`select 1 as found from raw_${table} limit 1`);
    if (rows.length === 0) empty.add(table);
  }
  return indicators.filter(({ grain }) => !isEventGrain(grain) || !empty.has(eventGrains[grain].table));
}
