with figures as (
  select *, counts_its_base and coalesce(denominator > 0 and numerator between 0 and denominator, false) as is_rate
  from int_figures_protected
),
normal as (
  select 1.959963984540054::double as z
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
    sum(numerator) filter (is_rate) / sum(denominator) filter (is_rate) as rate,
    sum(denominator) filter (is_rate) as base_of_series,
    count(*) filter (is_rate) as places
  from figures
  group by indicator_id, model_id, level, period, breakdown, category
),
numbered as (
  select figures.*, series_no, rate, base_of_series, places
  from figures
  inner join series using (indicator_id, model_id, level, period, breakdown, category)
),
of_records as (
  select distinct indicator_id from fct_indicator_values_exact where personal
),
series_spreads as (
  select
    series_no,
    any_value(rate) as rate,
    any_value(base_of_series) / any_value(places) as mean_base,
    sum((denominator * pow(value - rate, 2))::decimal(38, 12))::double / any_value(base_of_series) as spread
  from numbered
  semi join of_records using (indicator_id)
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
        + denominator * variance_between / (rate * (1 - rate) + (denominator - 1) * variance_between) * (value - rate)
    end as smoothed
  from numbered
  left join spreads using (series_no)
),
judged as (
  select *, case when is_rate then denominator end as base from smoothed cross join normal
),
centred as (
  select
    *,
    (value + z * z / (2 * base)) / (1 + z * z / base) as centre,
    z / (1 + z * z / base) * sqrt(value * (1 - value) / base + z * z / (4 * base * base)) as half_width
  from judged
),
intervals as (
  select
    *,
    case when is_rate then greatest(0, least(value, centre - half_width)) end as interval_low,
    case when is_rate then least(1, greatest(value, centre + half_width)) end as interval_high
  from centred
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
    interval_high
  from intervals
  order by series_no, place_code
)
select * from final
