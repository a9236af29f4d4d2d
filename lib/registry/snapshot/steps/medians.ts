import { type Indicator, isParting, type Parting } from '../../../measures/indicators/indicator';
import { forModel, type Measurement, measurementsOf } from '../../../measures/indicators/measurement';
import type { Connection } from '../../../warehouse/database';
import { describedAs } from './long-figure';
import { protectedMediansSql } from './protected-medians';
import { categoryOf } from './roll-up';

/**
 * Medians do not add, so each is taken anew at every level (R type 7: the mean of the two middle values of an even count).
 * The values of all of them are read from the households once. Appends to `int_indicator_sums` with the median as numerator and the number of values as denominator,
 * base and known, and with what may be published of it (`protected-medians`).
 */
export async function takeMedians(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
): Promise<void> {
  const medians = measurementsOf(indicators, modelIds).flatMap((measurement) =>
    measurement.indicator.measure.kind === 'median' && measurement.indicator.grain === 'households'
      ? [
          {
            ...measurement,
            value: forModel(measurement.indicator.measure.value, modelIds.indexOf(measurement.modelId)),
          },
        ]
      : [],
  );
  if (medians.length === 0) return;
  const splits = [...new Set(medians.flatMap(({ indicator }) => indicator.breakdowns.filter(isParting)))].filter(
    (each) => each !== 'none',
  );
  await connection.run(`
    create or replace temp table median_values as
    select place_code as tehsil_code, record_key, ${splits.map((breakdown) => `${categoryOf[breakdown].column},`).join(' ')}
      ${medians.map(({ value }, index) => `(${value})::double as value_${index}`).join(', ')}
    from int_households_scored
  `);
  for (const [index, median] of medians.entries()) {
    for (const breakdown of median.indicator.breakdowns.filter(isParting))
      await takeMedian(connection, median, index, breakdown);
  }
  await connection.run('drop table median_values');
}

async function takeMedian(
  connection: Connection,
  { indicator, modelId }: Measurement,
  index: number,
  breakdown: Parting,
): Promise<void> {
  const rows = `
    select tehsil_code, ${categoryOf[breakdown].column} as category, value_${index} as value, record_key
    from median_values where value_${index} is not null`;
  const medians = protectedMediansSql({ rows, cell: ['category'], onePerUnit: true, decimals: indicator.decimals });
  await connection.run(`
    insert into int_indicator_sums by name
    with medians as (${medians})
    select ${describedAs(indicator, { modelId, shape: 'median', counts: false })},
      rolled.level, rolled.place_code, rolled.breakdown, rolled.category, median as numerator,
      coalesce(total, 0) as denominator, coalesce(total, 0) as base, unit_key as base_key, unit_least as base_least,
      coalesce(total, 0) as known, unit_key as known_key, rolled.households, rolled.household_key, rolled.household_least,
      protected_value, protected_low, protected_high, true as personal
    from int_rolled as rolled
    left join medians using (place_code, category)
    where rolled.breakdown = '${breakdown}'
  `);
}
