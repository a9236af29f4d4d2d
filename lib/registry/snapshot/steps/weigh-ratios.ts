import type { Connection } from '../../../warehouse/database';

/**
 * Of a sample, weights the side of a ratio that counts its households where the other side is whole: the registered over the census, and
 * committees and places of schools over those they serve. Registered households are weighted tehsil by tehsil and added up; those
 * served by the mean weight of their place, since a tehsil with few of them tells no number of its own. Runs after `estimateNation` and
 * changes nothing where the extract is the whole registry.
 */
export async function weighRatios(connection: Connection): Promise<void> {
  await connection.run(`
    create or replace temp table int_place_weights as
    select above.place_code, sum(weight * households) / sum(households) as weight
    from int_tehsil_weights inner join int_places_above as above using (tehsil_code)
    group by above.place_code;

    update int_figures_protected as figures
      set denominator = round(denominator * weight), value = numerator / nullif(round(denominator * weight), 0)
    from int_place_weights as weights
    where weights.place_code = figures.place_code and kind = 'ratio' and shape = 'facilities' and personal and value is not null;

    update int_figures_protected as figures set
      numerator = weighed.numerator, value = weighed.numerator / denominator,
      interval_low = interval_low * weighed.numerator / nullif(figures.numerator, 0),
      interval_high = interval_high * weighed.numerator / nullif(figures.numerator, 0)
    from (
      select indicator_id, above.place_code, period, round(sum(drawn * weight)) as numerator
      from int_figures_protected
      inner join int_tehsil_weights as weights on weights.tehsil_code = int_figures_protected.place_code
      inner join int_places_above as above using (tehsil_code)
      where kind = 'against_population' and status = 'known'
      group by all
    ) as weighed
    where kind = 'against_population' and weighed.indicator_id = figures.indicator_id and weighed.place_code = figures.place_code
      and weighed.period is not distinct from figures.period and value is not null
  `);
}
