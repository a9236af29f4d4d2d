import { expect } from 'vitest';
import { empiricalBayes } from '../../science/stats/empirical-bayes';
import { limitedTranslation } from '../../science/stats/limited-translation';
import type { Connection, Row } from '../../warehouse/database';

/**
 * Every smoothed rate of a published file is taken again from the values and households beside it, and lies within the interval of its
 * own row.
 */
export async function expectSmoothedFigures(connection: Connection): Promise<void> {
  const judged = await connection.all(`
    select *, concat_ws('|', indicator_id, model_id, level, period, breakdown, category) as cell from fct_indicator_values
    where level <> 'nation' and smoothed is not null`);
  expect(judged.filter((row) => row.status !== 'known')).toEqual([]);
  const cells = new Map<unknown, Row[]>();
  for (const row of judged) cells.set(row.cell, [...(cells.get(row.cell) ?? []), row]);
  expect(cells.size).toBeGreaterThan(500);
  for (const [cell, rows] of cells) {
    const column = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
    const [values, households] = [column('value'), column('households')];
    const smoothed = empiricalBayes(
      values.map((value, at) => value * (households[at] as number)),
      households,
    );
    const off = rows.filter((row, at) => {
      const expected = limitedTranslation(smoothed[at] as number, Number(row.interval_low), Number(row.interval_high));
      return !(Math.abs(Number(row.smoothed) - expected) < 1e-9);
    });
    expect(off, String(cell)).toEqual([]);
  }
  const lacking = await connection.all(`
    select distinct indicator_id from fct_indicator_values inner join dim_indicators using (indicator_id)
    where value is not null and smoothed is null and level = 'tehsil' and breakdown = 'none' and kind = 'ratio' and unit = 'share'`);
  const named = lacking.map((row) => String(row.indicator_id));
  expect(named).toContain('poverty_gap');
  expect(named).not.toContain('poverty_headcount');
  expect(named).not.toContain('no_toilet');
  expect(named).toContain('tehsils_with_open_registration_centre');
  expect(
    await connection.all(
      'select * from fct_indicator_values where smoothed not between interval_low and interval_high',
    ),
  ).toEqual([]);
}
