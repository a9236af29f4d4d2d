create or replace temp table attendance_drawn as
with quartered as (
  select
    conditional_drawn.*, period, conditional_due_on, p * 40 + (starts_on - date '2015-01-01') // 91 as q,
    school_days - 3 + (bits(hash(code) % 1000000007 * 10 + month(starts_on), 'school days') % 7)::int as effective_days
  from conditional_drawn, quarter_paid
  where programme_id = 'taleemi_wazaif'
    and joined_on <= ends_on
    and (left_on is null or left_on > ends_on)
    and not (silent and latest)
),
counted as (
  select
    *,
    case
      when uniform(q, 'attends') < 0.865
        then effective_days - floor((effective_days - ceil(0.7 * effective_days) + 1) * uniform(q, 'absent') ** 1.6)::int
      else floor(0.7 * effective_days * (0.25 + 0.75 * uniform(q, 'absent')) - 0.01)::int
    end as attended_days,
    uniform(q, 'verified') < 0.965 as admission_verified
  from quartered
)
select *, admission_verified and attended_days >= 0.7 * effective_days as met_condition
from counted
