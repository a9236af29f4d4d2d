with sums as (
  select * replace (coalesce(base, 0) as base, coalesce(known, 0) as known) from int_indicator_sums
),
extract_period as (
  select year(as_of_on::date)::varchar || 'Q' || quarter(as_of_on::date)::varchar as period from dim_snapshot
),
figures as (
  select
    sums.* exclude (period),
    coalesce(sums.period, extract_period.period) as period,
    case
      when known = 0 then null
      when kind in ('count', 'median', 'gini') then numerator
      when denominator > 0 then numerator / denominator
    end as value
  from sums cross join extract_period
),
final as (
  select
    indicator_id,
    model_id,
    level,
    place_code,
    period,
    breakdown,
    category,
    kind,
    unit,
    decimals,
    sensitive,
    shape,
    counts,
    case when known > 0 then numerator end as numerator,
    case when known > 0 then denominator end as denominator,
    value,
    case when kind = 'not_applicable' then 'not_applicable' when value is null then 'missing' else 'known' end as status,
    case when households > 0 then known / households else 0 end as covered_share,
    base,
    households,
    contributors,
    others,
    coalesce(personal, true) as personal
  from figures
)
select * from final
