with figures as (
  select *, counts_its_base and coalesce(denominator > 0 and numerator between 0 and denominator, false) as is_rate
  from int_figures_protected
),
normal as (
  select 1.959963984540054::double as z
),
counted as (
  select * from figures where is_rate
),
wholes as (
  select
    indicator_id,
    model_id,
    level,
    period,
    breakdown,
    category,
    sum(numerator) / sum(denominator) as rate,
    sum(denominator) as base,
    count(*) as places
  from counted
  group by all
),
deviations as (
  select
    wholes.*,
    sum((counted.denominator * pow(counted.value - wholes.rate, 2))::decimal(38, 12))::double as squared
  from counted
  inner join wholes using (indicator_id, model_id, level, period, breakdown, category)
  group by all
),
spreads as (
  select *, greatest(0, squared / base - rate / (base / places)) as variance_between from deviations
),
smoothed as (
  select
    figures.*,
    case
      when not is_rate then null
      when rate = 0 then 0
      else rate + variance_between / (variance_between + rate / figures.denominator) * (value - rate)
    end as smoothed
  from figures
  left join spreads using (indicator_id, model_id, level, period, breakdown, category)
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
  order by indicator_id, model_id, level, breakdown, category, place_code
)
select * from final
