import type { Connection } from '../../warehouse/database';
import { intervalsSql } from './intervals-sql';
import { isSensitiveSql } from './is-sensitive-sql';
import { withNoiseSql } from './noise-sql';
import type { DisclosurePolicy } from './policy';
import { sidesSql } from './sides-sql';

/**
 * The last step before publishing: turns `int_indicator_sums` into `int_figures_protected`, of which the mart `fct_indicator_values` is
 * made. What is published of a figure follows from its shape (`core/figure-shape`) and perturbed numbers of households alone:
 *
 * 1. The base and the smaller side of a share are perturbed by the cell key method; the larger side is what remains, so that neither 0
 *    nor 100 % is certain. A count is perturbed itself.
 * 2. What adds up other units (persons, instalments, money) is the perturbed households times their mean, moved by a second number
 *    as large as the household that deviates most. Means, medians and coefficients move likewise.
 * 3. A base under the smallest is `suppressed`; a small sensitive count is `banded`: neither count nor value, but the bounds of it;
 *    what it adds up to is withheld, unless that too is a count under the band.
 * 4. Figures at nested thresholds are put in order, around the one whose households are those at the cut-off in force.
 * 5. The interval of 95 % takes households as drawn one by one and holds the noise.
 *
 * Needs `int_place_keys`, `dim_indicators` and `dim_snapshot`. What counts facilities and no household passes as it is.
 */
export async function protect(connection: Connection, policy: DisclosurePolicy): Promise<void> {
  const lined = `(indicator_id, model_id) in (select (indicator_id, model_id) from int_indicator_sums where breakdown = 'threshold')`;
  const inLine = inLineSql(`(${perturbedSql(`breakdown in ('none', 'threshold') and ${lined}`, policy)})`);
  await connection.run(`
    create or replace temp table int_figures_protected as
    ${intervalsSql(`(${perturbedSql("breakdown <> 'threshold'", policy)})`, policy)};
    insert into int_figures_protected ${intervalsSql(`(${inLine})`, policy)}
  `);
}

/** Every figure with the noise of its groups of households. */
const noisedSql = (where: string, policy: DisclosurePolicy): string =>
  withNoiseSql(
    `(${sidesSql(isSensitiveSql, where)})`,
    {
      base_noise: { count: 'base', key: 'base_key', least: 'base_least', place: 'place_key' },
      side_noise: { count: 'side', key: 'side_key', least: 'side_least', place: 'place_key' },
      unknown_noise: { count: 'unknown', key: 'unknown_key', least: 'unknown_key', place: 'place_key' },
      household_noise: { count: 'households', key: 'household_key', least: 'household_least', place: 'place_key' },
    },
    {
      base_shift: { key: 'base_key', least: 'base_least', place: 'place_key', of: 'denominator' },
      side_shift: { key: 'side_key', least: 'side_least', place: 'place_key', of: 'side_total' },
    },
    policy,
  );

/** From noise to numbers, shape by shape. Money and other amounts keep four places where they are small. */
function perturbedSql(where: string, policy: DisclosurePolicy): string {
  const { smallestBase, bandBelow } = policy;
  return `
    with counted as (
      select *, base + base_noise as base_shown, side + side_noise as side_shown,
        greatest(households + household_noise, 0) as households_shown,
        side_total / nullif(side, 0) as side_mean, denominator / nullif(base, 0) as base_mean
      from (${noisedSql(where, policy)})
    ),
    totalled as (
      select *,
        case when side = 0 then 0
          else greatest(0, side_shown * (side_mean + side_shift * side_spread / side)) end as side_total_shown,
        case
          when kind = 'against_population' then denominator
          when shape in ('units', 'mass', 'facilities') and base > 0
            then greatest(0, base_shown * (base_mean + base_shift * coalesce(base_spread, 0) / base))
          when shape = 'mean' then base_shown * base_mean
          else base_shown
        end as denominator_drawn
      from counted
    ),
    rounded as (
      select *, if(counts or base_mean = 1, round(denominator_drawn), denominator_drawn) as denominator_shown,
        if(counts, round(side_total_shown), side_total_shown) as side_number
      from totalled
    ),
    numbered as (
      select *,
        case
          when shape in ('share', 'units') and is_other_side then greatest(denominator_shown - side_number, 0)
          when shape in ('share', 'units') then least(side_number, denominator_shown)
          when shape = 'mass' then least(side_total_shown, denominator_shown)
          when shape = 'mean' and base > 0
            then (numerator / denominator + base_shift * mean_spread / base) * denominator_shown
          when shape = 'count' then side_shown
          when shape = 'amount' then if(unit = 'pkr' or side_total_shown < 100, round(side_total_shown, 2), round(side_total_shown))
          when shape in ('median', 'gini') then round(protected_value, if(shape = 'gini', 3, decimals))
          else numerator
        end as numerator_shown,
        shape in ('share', 'units', 'mass', 'mean', 'median', 'gini', 'facilities') and base_shown < ${smallestBase} as is_withheld,
        is_sensitive and side_shown < ${bandBelow} and shape in ('share', 'units', 'mass', 'count', 'amount') as is_small
      from rounded
    ),
    valued as (
      select *,
        case
          when shape in ('count', 'amount', 'median', 'gini') and kind <> 'against_population' then numerator_shown
          when kind = 'count' then numerator
          when denominator_shown > 0 then numerator_shown / denominator_shown
        end as value_shown
      from numbered
    )
    select * replace (
        case when status <> 'known' or not personal then status when is_withheld then 'suppressed'
          when is_small and shape = 'amount' and (unit = 'pkr' or side_total_shown >= ${bandBelow}) then 'suppressed'
          when is_small then 'banded' else 'known' end as status,
        case
          when not personal then covered_share
          when unknown is null then round(coalesce(covered_shown, covered_share), 2)
          when households_shown <= 0 then 0
          else round(least(greatest(1 - (unknown + unknown_noise) / households_shown, 0), 1), 2)
        end as covered_share
      )
    from valued`;
}

/** The figures at nested thresholds in order: the whole itself at the line of the same households and sum, clamped and sorted on either side of it. */
const inLineSql = (perturbed: string): string => `
  with anchored as (
    select *,
      max(value_shown) filter (where breakdown = 'none') over same as whole_value,
      max(numerator_shown) filter (where breakdown = 'none') over same as whole_numerator,
      any_value(side_key) filter (where breakdown = 'none') over same as whole_key,
      any_value(side_total) filter (where breakdown = 'none') over same as whole_total,
      bool_or(is_other_side) filter (where breakdown = 'none') over same as whole_side
    from ${perturbed}
    window same as (partition by indicator_id, model_id, place_code)
  ),
  lines as (
    select *, category::double as line,
      max(if(side_key is not distinct from whole_key and is_other_side = whole_side and side > 0
        and abs(side_total - whole_total) <= 1e-6 * whole_total, category::double, null)) over same as whole_line
    from anchored
    where breakdown = 'threshold'
    window same as (partition by indicator_id, model_id, place_code)
  ),
  clamped as (
    select * replace (
      case when line < whole_line then least(value_shown, whole_value) when line > whole_line then greatest(value_shown, whole_value)
        when line = whole_line then whole_value else value_shown end as value_shown,
      case when line < whole_line then least(numerator_shown, whole_numerator)
        when line > whole_line then greatest(numerator_shown, whole_numerator) when line = whole_line then whole_numerator
        else numerator_shown end as numerator_shown
    )
    from lines
  )
  select * exclude (whole_value, whole_numerator, whole_key, whole_total, whole_side, line, whole_line) replace (
    list_sort(list(value_shown) over same)[row_number() over along] as value_shown,
    list_sort(list(numerator_shown) over same)[row_number() over along] as numerator_shown
  )
  from clamped
  window same as (partition by indicator_id, model_id, place_code),
    along as (partition by indicator_id, model_id, place_code order by line)`;
