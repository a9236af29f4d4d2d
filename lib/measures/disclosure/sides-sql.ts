/**
 * SQL of every figure with the two groups of households whose numbers are perturbed. `base` stands under a share or mean. `side` is what
 * a count or amount rests on and, of a share, the smaller of contributors and others (`is_other_side`): `side_total` is what it
 * adds up, `side_spread` the largest deviation of one of its households from their mean; `base_spread` that of x, `mean_spread` the
 * largest that one household moves a mean by, times their number. `series_key` is one for the places of a level that are compared. `unknown` households have no answer; `households` are all registered in the cell or, of events, in the place.
 */
export const sidesSql = (isSensitive: string, where: string): string => `
  with extract_period as (
    select year(as_of_on::date)::varchar || 'Q' || quarter(as_of_on::date)::varchar as extract_period from dim_snapshot
  ),
  figures as (
    select sums.* replace (
        coalesce(sums.period, extract_period) as period, coalesce(personal, true) as personal, coalesce(known, 0) as known,
        coalesce(base, 0) as base, coalesce(contributors, 0) as contributors, coalesce(others, 0) as others
      ),
      place_key, registered, registered_key, registered_least, ${isSensitive} as is_sensitive,
      case
        when coalesce(known, 0) = 0 or kind = 'not_applicable' then null
        when kind in ('count', 'median', 'gini') then numerator
        when denominator > 0 then numerator / denominator
      end as value
    from int_indicator_sums as sums
    inner join int_place_keys using (place_code)
    left join (
      select place_code, households as registered, household_key as registered_key, household_least as registered_least
      from int_rolled where breakdown = 'none'
    ) as wholes using (place_code)
    inner join (select indicator_id, theme from dim_indicators) as themes using (indicator_id)
    cross join extract_period
    where ${where}
  ),
  sided as (
    select *,
      case when kind = 'not_applicable' then 'not_applicable' when value is null then 'missing' else 'known' end as status,
      case when households > 0 then known / households else 0 end as covered_share,
      shape = 'units' and 2 * numerator > denominator or shape = 'share' and 2 * contributors > base as is_other_side
    from figures
  )
  select hash(indicator_id, model_id, level, period, breakdown, category) as series_key, indicator_id, model_id, kind, unit, decimals, shape, counts, level, place_code, period, breakdown, category, personal, status,
    covered_share, covered_shown, is_sensitive, is_other_side, place_key, numerator, denominator, value, yy, xy, xx, base, base_key, base_least,
    protected_value, protected_low, protected_high,
    coalesce(if(household_key is null, registered, households), 0) as households,
    coalesce(household_key, registered_key) as household_key, coalesce(household_least, registered_least) as household_least,
    if(is_other_side, others, contributors) as side,
    if(is_other_side, other_key, contributor_key) as side_key,
    if(is_other_side, other_least, contributor_least) as side_least,
    if(is_other_side, denominator - numerator, numerator) as side_total,
    case
      when shape in ('share', 'count') then 0
      when is_other_side
        then greatest(other_high - (denominator - numerator) / others, (denominator - numerator) / others - other_low, 0)
      else greatest(contributor_high - numerator / contributors, numerator / contributors - contributor_low, 0)
    end as side_spread,
    greatest(base_high - denominator / base, denominator / base - base_low, 0) as base_spread,
    greatest(base_high - numerator / denominator, numerator / denominator - base_low, 0)
      * coalesce(unit_high * base / denominator, 1) as mean_spread,
    if(household_key is null, null, households - known) as unknown,
    xor(coalesce(household_key, 0), coalesce(known_key, 0)) as unknown_key
  from sided`;
