import type { Connection } from '../../../warehouse/database';

/** Below this share of the census's households an extract without weights is taken for a sample. */
const fewOfCensus = 0.5;

/** From this share of households with a weight above 0 on, an extract is judged by its weights. */
const mostWeighted = 0.9;

/**
 * Counts and amounts of a sample, weighted to the nation, in `int_estimates`; empty where the extract is the whole registry. An extract is a sample
 * where nine in ten households carry a survey weight and these are above 1.5 on average, or where it holds fewer than half of the
 * households of the census. A household of a tehsil stands for as many as its weights say; where one of them is missing or not above 0,
 * as the census says; and where the census is silent, as those say that are there. All are published numbers, over the published
 * number of households; a place above is the sum of its tehsils, so that estimates add up. A tehsil with none of the three has no
 * estimate and adds nothing. The sum of the weights is the nation's number itself and is not weighted again. Tells the snapshot how many households one stands for.
 */
export async function estimateNation(connection: Connection): Promise<void> {
  await connection.run(`
    create or replace temp table int_tehsil_weights as
    with registered as (
      select place_code, greatest(drawn, 1) as households from int_figures_protected
      where indicator_id = 'households' and level = 'tehsil' and breakdown = 'none' and drawn > 0
    ),
    weighed as (
      select place_code, nullif(drawn, 0) as weight, nullif(covered_share, 0) as covered_share from int_figures_protected
      where indicator_id = 'weighted_households' and level = 'tehsil' and breakdown = 'none'
    ),
    carried as (
      select place_code, count(*) as records, count(case when survey_weight > 0 then 1 end) as with_weight
      from raw_households group by place_code
    ),
    found as (
      select place_code, households, census_households_2023 as census, records, with_weight, weight,
        coalesce(if(with_weight = records, weight, null), census, weight / covered_share) as standing_for
      from registered
      inner join carried using (place_code)
      inner join dim_places using (place_code)
      left join weighed using (place_code)
    ),
    nation as (
      select sum(with_weight) >= ${mostWeighted} * sum(records) and sum(weight) > 1.5 * sum(records) as is_weighted,
        sum(case when census > 0 then records end) < ${fewOfCensus} * sum(census) as is_few
      from found
    )
    select place_code as tehsil_code, households, standing_for / households as weight
    from found cross join nation
    where (is_weighted or is_few) and standing_for > 0;

    create or replace temp table int_estimates as
    with weighed as (
      select hash(indicator_id, model_id, period, breakdown, category) as figure_key, place_code, drawn * weight as estimate
      from int_figures_protected as figures
      inner join int_tehsil_weights as weights on weights.tehsil_code = figures.place_code
      where kind = 'count' and personal and drawn is not null and indicator_id <> 'weighted_households'
    )
    select above.place_code, figure_key, round(sum(estimate)) as estimate
    from weighed inner join int_places_above as above on above.tehsil_code = weighed.place_code
    group by above.place_code, figure_key;

    update dim_snapshot set sampled_one_in = one_in
    from (
      select round(sum(weight * households) / sum(households), 1 - floor(log10(sum(weight * households) / sum(households)))::integer) as one_in
      from int_tehsil_weights having count(*) > 0
    )
  `);
}
