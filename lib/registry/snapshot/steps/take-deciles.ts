import { withNoiseSql } from '../../../measures/disclosure/noise-sql';
import { publicTier } from '../../../measures/disclosure/policy';
import { scoreColumn } from '../../../measures/indicators/measurement';
import type { Connection } from '../../../warehouse/database';

/** A district's tenths are small already; those of its tehsils would mostly be withheld. */
const levelsOfDeciles = ['nation', 'province', 'district'] as const;
const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Deciles of consumption and of each model's score among the households of a place, unweighted, exact, into `int_deciles`:
 * measure, model_id, level, place_code, decile, households, upper_edge, total, whole (Σ of the place). Edges are quantiles
 * of R type 7; a household stands in the first decile whose upper edge its value does not pass, so that equal values are
 * never parted and deciles of a tied measure are unequal, even empty. `drawn_edge` is what may be published of an edge: the mean of the five
 * values around its rank, moved by half the noise of the number of households; `key`, `least`, `highest` and `lowest` are of a decile's households.
 */
export async function takeDeciles(connection: Connection, modelIds: readonly string[]): Promise<void> {
  await connection.run(`
    create or replace table int_deciles (measure varchar, model_id varchar, level varchar, place_code varchar,
      decile double, households double, upper_edge double, total double, whole double, drawn_edge double, key ubigint, least ubigint,
      highest double, lowest double)
  `);
  const measures = [
    { measure: 'consumption', modelId: '', column: 'consumption_pkr_month' },
    ...modelIds.map((modelId, model) => ({ measure: 'score', modelId, column: scoreColumn(model) })),
  ];
  for (const { measure, modelId, column } of measures) {
    for (const level of levelsOfDeciles) {
      await connection.run(`
        insert into int_deciles by name
        with place_values as (
          select above.place_code, record_key, ${column}::double as value
          from welfare_values
          inner join int_places_above as above on above.tehsil_code = welfare_values.tehsil_code and above.level = '${level}'
          where ${column} is not null
        ),
        edges as (
          select place_code, quantile_type_7(value, [${tenths.map((tenth) => `0.${tenth}`).join(', ')}]) as edge,
            sum(value::decimal(18, 6))::double as whole, count(*)::double as all_households, bit_xor(record_key) as all_key,
            min(record_key) as all_least
          from place_values group by place_code
        ),
        noised as (
          ${withNoiseSql(
            '(select * from edges inner join int_place_keys using (place_code))',
            { noise: { count: 'all_households', key: 'all_key', least: 'all_least', place: 'place_key' } },
            {},
            publicTier,
          )}
        ),
        ranked as (
          select place_code, value, all_households, noise, row_number() over (partition by place_code order by value) as rank
          from place_values inner join noised using (place_code)
        ),
        drawn as (
          select place_code, [${tenths.map((tenth) => `avg(value) filter (where abs(rank - round((all_households - 1) * 0.${tenth} + 1 + noise / 2)) <= 2)`).join(', ')}] as drawn
          from ranked group by place_code
        ),
        parts as (
          select place_code, ${tenths.map((tenth) => `(value > edge[${tenth}])::integer`).join(' + ')} + 1 as decile,
            count(*)::double as households, sum(value::decimal(18, 6))::double as total, bit_xor(record_key) as key,
            min(record_key) as least, max(value) as highest, min(value) as lowest
          from place_values inner join edges using (place_code)
          group by all
        )
        select '${measure}' as measure, '${modelId}' as model_id, '${level}' as level, edges.place_code, tenth::double as decile,
          coalesce(households, 0) as households, edge[tenth] as upper_edge, coalesce(total, 0) as total, whole,
          drawn[tenth] as drawn_edge, key, least, highest, lowest
        from edges
        inner join drawn using (place_code)
        cross join range(1, 11) as tenths(tenth)
        left join parts on parts.place_code = edges.place_code and parts.decile = tenth
      `);
    }
  }
}
