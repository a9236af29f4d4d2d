with figures as (
  select *, counts_its_base and personal and coalesce(households > 0 and value between 0 and 1, false) as is_rate
  from int_figures_protected
),
estimates as (
  select * from int_estimates
),
series as (
  select
    indicator_id,
    model_id,
    level,
    period,
    breakdown,
    category,
    row_number() over (order by indicator_id, model_id, level, breakdown, category, period)::integer as series_no,
    sum(value * households) filter (is_rate) / sum(households) filter (is_rate) as rate,
    sum(households) filter (is_rate) as base_of_series,
    count(*) filter (is_rate) as places
  from figures
  group by indicator_id, model_id, level, period, breakdown, category
),
numbered as (
  select figures.*, series_no, rate, base_of_series, places
  from figures
  inner join series using (indicator_id, model_id, level, period, breakdown, category)
),
series_spreads as (
  select
    series_no,
    any_value(rate) as rate,
    any_value(base_of_series) / any_value(places) as mean_base,
    sum((households * pow(value - rate, 2))::decimal(38, 12))::double / any_value(base_of_series) as spread
  from numbered
  where is_rate
  group by series_no
  having not bool_and(value in (0, 1))
),
spreads as (
  select series_no, greatest(0, (mean_base * spread - rate * (1 - rate)) / (mean_base - 1)) as variance_between
  from series_spreads
),
smoothed as (
  select
    numbered.*,
    case
      when is_rate
        then rate
        + households * variance_between / (rate * (1 - rate) + (households - 1) * variance_between) * (value - rate)
    end as smoothed
  from numbered
  left join spreads using (series_no)
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
    numerator,
    denominator,
    value,
    status,
    covered_share,
    case
      when smoothed is not null then greatest(interval_low, least(interval_high, smoothed))
    end as smoothed,
    interval_low,
    interval_high,
    households,
    estimate
  from smoothed
  left join estimates using (indicator_id, model_id, place_code, period, breakdown, category)
  order by series_no, place_code
)
select * from final
