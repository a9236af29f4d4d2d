with place as (
  select 'PK' as code
  union all
  select distinct province_code from tehsil
),
target as (
  select *
  from (values
    ('kafaalat_take_up', 0.82, 0.9),
    ('kafaalat_withdrawal_rate', 0.92, 0.96),
    ('taleemi_attendance_compliance', 0.82, 0.9),
    ('tehsils_with_registration_centre', 0.85, 1.0)) as each(indicator_id, baseline, target)
)
select
  indicator_id,
  code as place_code,
  year(getvariable('as_of')) || 'Q4' as period,
  round(baseline - 0.03 + 0.06 * uniform(hash(code) % 1000000007, indicator_id), 2) as baseline,
  target
from place, target
order by code, indicator_id
