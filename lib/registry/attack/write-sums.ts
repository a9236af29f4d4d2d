import type { Ground } from './ground';

/** No more parts than this: with more, what the noises of the parts add up to says nothing. */
const mostParts = 12;

/** Sums without a part this small are left out: they bound nothing that is small. */
const smallFigure = 18;

/**
 * The temporary table `sums`: cells that are the sum of others, as anyone can see from the declarations: a place and the places that part
 * it, the whole and the categories that part it, a base and its two sides. Categories that do not add up everywhere are left out.
 */
export async function writeSums({ connection }: Ground): Promise<void> {
  const key = 'indicator_id, model_id, period, side, kind';
  await connection.run(`
    create or replace temp table place_parts as
    with places as (select * from published.dim_places),
    undivided as (select distinct province_code from places where level = 'district' and division_code is null)
    select district_code as whole, place_code as part, 'tehsils' as parts from places where level = 'tehsil'
    union all select division_code, place_code, 'districts' from places where level = 'district' and division_code is not null
    union all
    select tehsils.division_code, tehsils.place_code, 'districts'
    from places as tehsils inner join places as districts on districts.place_code = tehsils.district_code
    where tehsils.level = 'tehsil' and tehsils.division_code is not null and districts.division_code is null
    union all select province_code, place_code, 'districts of province' from places where level = 'district'
    union all select province_code, place_code, 'divisions' from places anti join undivided using (province_code) where level = 'division'
    union all select parent_code, place_code, 'provinces' from places where level = 'province';

    create or replace temp table sums as
    with of_places as (
      select wholes.cell as whole, part_cells.cell as part, parts
      from cells as part_cells
      inner join place_parts on place_parts.part = part_cells.place_code
      inner join cells as wholes
        on wholes.place_code = place_parts.whole and wholes.breakdown = part_cells.breakdown and wholes.category = part_cells.category
        and (${key
          .split(', ')
          .map((each) => `wholes.${each} = part_cells.${each}`)
          .join(' and ')})
    ),
    of_categories as (
      select wholes.cell as whole, part_cells.cell as part, part_cells.breakdown as parts, wholes.indicator_id, part_cells.truth, wholes.truth as whole_truth
      from cells as part_cells
      inner join cells as wholes
        on wholes.place_code = part_cells.place_code and wholes.breakdown = 'none'
        and (${key
          .split(', ')
          .map((each) => `wholes.${each} = part_cells.${each}`)
          .join(' and ')})
      where part_cells.breakdown not in ('none', 'threshold', 'deprivation')
    ),
    adding_up as (
      select indicator_id, parts
      from (select indicator_id, parts, whole, sum(truth) = any_value(whole_truth) as adds from of_categories group by all)
      group by all having bool_and(adds)
    ),
    of_sides as (
      select bases.cell as whole, sides.cell as part, 'sides' as parts
      from cells as bases
      inner join cells as sides using (indicator_id, model_id, period, breakdown, category, place_code)
      where bases.side = 'base' and sides.side <> 'base'
    ),
    every_sum as (
      select * from of_places
      union all select whole, part, parts from of_categories inner join adding_up using (indicator_id, parts)
      union all select * from of_sides
    ),
    few as (
      select whole, parts from every_sum inner join cells on cells.cell = part
      group by all having count(*) <= ${mostParts} and min(coalesce(shown, 0)) <= ${smallFigure}
    )
    select * from every_sum inner join few using (whole, parts);
  `);
}
