import type { Indicator } from '../../indicators/indicator';
import { forModel, measurementsOf } from '../../indicators/measurement';
import type { Connection } from '../../warehouse/database';
import { categoryOf } from './roll-up';

/**
 * Medians do not add, so each is taken anew at every level: values are counted by tehsil once, the counts rolled up, and
 * the middle found on the running count (R type 7: the mean of the two middle values of an even count). Appends to
 * `int_indicator_sums` with the median as numerator and the number of values as denominator, base and known.
 */
export async function takeMedians(
  connection: Connection,
  indicators: readonly Indicator[],
  modelIds: readonly string[],
): Promise<void> {
  for (const { indicator, modelId } of measurementsOf(indicators, modelIds)) {
    if (indicator.measure.kind !== 'median') continue;
    const value = forModel(indicator.measure.value, modelIds.indexOf(modelId));
    for (const breakdown of indicator.breakdowns) {
      const { column } = categoryOf[breakdown];
      await connection.run(`
        create or replace temp table value_counts as
        select place_code, ${column} as category, (${value})::double as value, count(*) as households
        from int_households_scored where (${value}) is not null group by all
      `);
      await connection.run(`
        insert into int_indicator_sums by name
        with counted as (
          select level, above.place_code, category, value, sum(households) as households
          from value_counts inner join int_places_above as above on above.tehsil_code = value_counts.place_code
          group by all
        ),
        running as (
          select *, sum(households) over (partition by level, place_code, category order by value) as up_to,
            sum(households) over (partition by level, place_code, category) as total
          from counted
        ),
        middle as (
          select level, place_code, category, any_value(total)::double as total,
            (min(value) filter (where up_to > floor((total - 1) / 2)) + min(value) filter (where up_to > ceil((total - 1) / 2))) / 2
              as median
          from running group by all
        )
        select '${indicator.id}' as indicator_id, '${modelId}' as model_id, 'median' as kind, '${indicator.unit}' as unit,
          ${indicator.decimals} as decimals, ${indicator.sensitive} as sensitive, false as counts,
          rolled.level, rolled.place_code, rolled.breakdown, rolled.category, median as numerator, coalesce(total, 0) as denominator,
          coalesce(total, 0) as base, coalesce(total, 0) as known, rolled.households
        from int_rolled as rolled
        left join middle on middle.level = rolled.level and middle.place_code = rolled.place_code and middle.category = rolled.category
        where rolled.breakdown = '${breakdown}'
      `);
    }
  }
  await connection.run('drop table if exists value_counts');
}
