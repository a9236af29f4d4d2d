with figures as not materialized (
  select *, counts_its_base and personal and coalesce(households > 0 and value between 0 and 1, false) as is_rate
  from int_figures_protected
),
estimates as (
  select * from int_estimates
),
series as (
  select
    series_key,
    any_value(indicator_id) as indicator_id,
    any_value(model_id) as model_id,
    any_value(level) as level,
    any_value(period) as period,
    any_value(breakdown) as breakdown,
    any_value(category) as category,
    sum((value * households)::decimal(38, 12)) filter (is_rate)::double / sum(households) filter (is_rate) as rate,
    sum(households) filter (is_rate) as base_of_series,
    count(*) filter (is_rate) as places
  from figures
  group by series_key
),
numbered_series as (
  select
    series_key,
    rate,
    base_of_series,
    places,
    row_number() over (order by indicator_id, model_id, level, breakdown, category, period)::integer as series_no
  from series
),
series_spreads as (
  select
    series_no,
    any_value(rate) as rate,
    any_value(base_of_series) / any_value(places) as mean_base,
    sum((households * pow(value - rate, 2))::decimal(38, 12))::double / any_value(base_of_series) as spread
  from figures
  inner join numbered_series using (series_key)
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
    figures.*,
    series_no,
    case
      when is_rate
        then rate
        + households * variance_between / (rate * (1 - rate) + (households - 1) * variance_between) * (value - rate)
    end as smoothed
  from figures
  inner join numbered_series using (series_key)
  left join spreads using (series_no)
),
final as (
  select
    indicator_id,
    model_id,
    level,
    smoothed.place_code,
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
    case when status = 'known' and kind = 'count' then estimate end as estimate
  from smoothed
  left join estimates
    on estimates.place_code = smoothed.place_code
    and estimates.figure_key = hash(indicator_id, model_id, period, breakdown, category)
  order by series_no, smoothed.place_code
)
select * from final
