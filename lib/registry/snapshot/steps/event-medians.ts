import type { Indicator } from '../../../measures/indicators/indicator';
import type { Connection } from '../../../warehouse/database';
import { type EventCells, eventGroup } from './event-cells';
import { describedAs } from './long-figure';
import { protectedMediansSql } from './protected-medians';

/** The medians of one pass over `event_rows`, at every level, appended to `int_indicator_sums` for every cell of `event_rolled`. */
export async function takeEventMedians(
  connection: Connection,
  indicators: readonly Indicator[],
  cells: EventCells,
  { personal, onePerUnit }: { personal: boolean; onePerUnit: boolean },
): Promise<void> {
  for (const indicator of indicators) {
    const { measure } = indicator;
    if (measure.kind !== 'median') continue;
    const rows = `
      select place_code as tehsil_code, ${eventGroup(cells)}, (${measure.value})::double as value, record_key
      from event_rows
      where (${measure.value}) is not null ${cells.split === null ? '' : `and ${cells.split} is not null`}`;
    const cell = ['cell_period', 'category'];
    await connection.run(`
        insert into int_indicator_sums by name
        with medians as (${protectedMediansSql({ rows, cell, onePerUnit, decimals: indicator.decimals })})
        select ${describedAs(indicator, { modelId: '', shape: 'median', counts: false })}, rolled.level, rolled.place_code,
          rolled.period, rolled.breakdown, rolled.category, median as numerator, coalesce(total, 0) as denominator,
          coalesce(units, 0) as base, unit_key as base_key, unit_least as base_least, rolled.covered as known, rolled.covered_shown,
          1::double as households, protected_value, protected_low, protected_high, ${personal} as personal
        from event_rolled as rolled
        left join medians on medians.place_code = rolled.place_code
          and medians.cell_period is not distinct from rolled.period and medians.category = rolled.category`);
  }
}
