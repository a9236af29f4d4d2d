import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import { publicTier } from '../../../measures/disclosure/policy';
import type { Indicator } from '../../../measures/indicators/indicator';
import { forModel, type Measurement, measurementsOf } from '../../../measures/indicators/measurement';
import { levels } from '../../../science/geography/level';
import type { Connection } from '../../../warehouse/database';
import { describedAs } from './long-figure';

interface GiniMeasurement extends Pick<Measurement, 'indicator' | 'modelId'> {
  /** SQL scalars over a scored household. */
  value: string;
  weight: string;
  /** Columns of `welfare_values` that hold them. */
  columns: { value: string; weight: string };
}

export const giniMeasurements = (indicators: readonly Indicator[], modelIds: readonly string[]): GiniMeasurement[] =>
  measurementsOf(indicators, modelIds).flatMap(({ indicator, modelId }, index) => {
    const { measure } = indicator;
    if (measure.kind !== 'gini') return [];
    const model = modelIds.indexOf(modelId);
    return [
      {
        indicator,
        modelId,
        value: forModel(measure.value, model),
        weight: forModel(measure.weight, model),
        columns: { value: `gini_value_${index}`, weight: `gini_weight_${index}` },
      },
    ];
  });

/**
 * Gini coefficients, taken anew at every level from `welfare_values`, by the formula of `lib/science/stats/gini.ts`. Households of
 * one value are one step of the curve; sums are in fixed point, so that they do not depend on the order of rows. Appends to
 * `int_indicator_sums` with the coefficient as numerator and the number of households as denominator, base and known;
 * missing where nothing is consumed. What may be published of it is moved by a number of the policy's unit variance times twice
 * the largest difference between the share of all value and the share of all weight that one household holds.
 */
export async function takeGini(connection: Connection, coefficients: readonly GiniMeasurement[]): Promise<void> {
  for (const { indicator, modelId, columns } of coefficients) {
    for (const level of levels) {
      await connection.run(`
        insert into int_indicator_sums by name
        with steps as (
          select above.place_code, ${columns.value} as value, sum(${columns.weight}::decimal(18, 8))::double as weight,
            count(*) as households, max(${columns.weight}) as heaviest, bit_xor(record_key) as key, min(record_key) as least
          from welfare_values
          inner join int_places_above as above on above.tehsil_code = welfare_values.tehsil_code and above.level = '${level}'
          where ${columns.value} is not null and ${columns.weight} > 0
          group by all
        ),
        curve as (
          select *, (sum((value * weight)::decimal(38, 8)) over (partition by place_code order by value))::double as reached
          from steps
        ),
        totals as (
          select place_code, sum(households)::double as total, sum(weight::decimal(38, 8))::double as all_weight,
            max(reached) as all_value,
            bit_xor(key) as base_key, min(least) as base_least
          from curve group by place_code
        ),
        coefficients as (
          select place_code, total, base_key, base_least, 2 * max(abs(value * heaviest / nullif(all_value, 0) - heaviest / all_weight)) as influence,
            1 - sum((weight / all_weight * (2 * reached - value * weight) / nullif(all_value, 0))::decimal(38, 20))::double
              as coefficient
          from curve inner join totals using (place_code)
          group by place_code, total, base_key, base_least
        ),
        placed as (
          select coefficients.*, place_key from coefficients inner join int_place_keys using (place_code)
        ),
        moved as (
          ${withNoiseSql('placed', {}, { shift: { key: 'base_key', least: 'base_least', place: 'place_key', of: 'coefficient' } }, publicTier)}
        )
        select ${describedAs(indicator, { modelId, shape: 'gini', counts: false })},
          rolled.level, rolled.place_code, 'none' as breakdown, 'all' as category, coefficient as numerator,
          coalesce(total, 0) as denominator, coalesce(total, 0) as base, base_key, base_least, coalesce(total, 0) as known,
          base_key as known_key, rolled.households, rolled.household_key, rolled.household_least,
          least(1, greatest(0, coefficient + shift * influence)) as protected_value, true as personal
        from int_rolled as rolled
        left join moved using (place_code)
        where rolled.breakdown = 'none' and rolled.level = '${level}'
      `);
    }
  }
}
