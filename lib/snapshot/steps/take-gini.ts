import { levels } from '../../geography/level';
import type { Indicator } from '../../indicators/indicator';
import { forModel, type Measurement, measurementsOf } from '../../indicators/measurement';
import type { Connection } from '../../warehouse/database';

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
 * Gini coefficients, taken anew at every level from `welfare_values`, by the formula of `lib/stats/gini.ts`. Households of
 * one value are one step of the curve; sums are in fixed point, so that they do not depend on the order of rows. Appends to
 * `int_indicator_sums` with the coefficient as numerator and the number of households as denominator, base and known;
 * missing where nothing is consumed.
 */
export async function takeGini(connection: Connection, coefficients: readonly GiniMeasurement[]): Promise<void> {
  for (const { indicator, modelId, columns } of coefficients) {
    for (const level of levels) {
      await connection.run(`
        insert into int_indicator_sums by name
        with steps as (
          select above.place_code, ${columns.value} as value, sum(${columns.weight}::decimal(18, 8))::double as weight,
            count(*) as households
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
            max(reached) as all_value
          from curve group by place_code
        ),
        coefficients as (
          select place_code, total,
            1 - sum((weight / all_weight * (2 * reached - value * weight) / nullif(all_value, 0))::decimal(38, 20))::double
              as coefficient
          from curve inner join totals using (place_code)
          group by all
        )
        select '${indicator.id}' as indicator_id, '${modelId}' as model_id, 'gini' as kind, '${indicator.unit}' as unit,
          ${indicator.decimals} as decimals, ${indicator.sensitive} as sensitive, false as counts,
          rolled.level, rolled.place_code, 'none' as breakdown, 'all' as category, coefficient as numerator,
          coalesce(total, 0) as denominator, coalesce(total, 0) as base, coalesce(total, 0) as known, rolled.households
        from int_rolled as rolled
        left join coefficients using (place_code)
        where rolled.breakdown = 'none' and rolled.level = '${level}'
      `);
    }
  }
}
