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
spreads as (
  select
    series_no,
    greatest(
      0,
      sum((denominator * pow(value - rate, 2))::decimal(38, 12))::double / any_value(base_of_series)
      - any_value(rate) / (any_value(base_of_series) / any_value(places))
    ) as variance_between
  from numbered
  where is_rate
  group by series_no
),
smoothed as (
  select
    numbered.*,
    case
      when not is_rate then null
      when rate = 0 then 0
      else rate + variance_between / (variance_between + rate / denominator) * (value - rate)
    end as smoothed
  from numbered
  left join spreads using (series_no)
),
judged as (
  select *, case when is_rate then denominator end as base from smoothed cross join normal
),
intervals as (
  select
    *,
    (value + z * z / (2 * base)) / (1 + z * z / base) as centre,
    z / (1 + z * z / base) * sqrt(value * (1 - value) / base + z * z / (4 * base * base)) as half_width
  from judged
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
    smoothed,
    case when is_rate then greatest(0, least(value, centre - half_width)) end as interval_low,
    case when is_rate then least(1, greatest(value, centre + half_width)) end as interval_high
  from intervals
  order by series_no, place_code
)
select * from final
