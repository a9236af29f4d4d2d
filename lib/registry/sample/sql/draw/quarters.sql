create or replace temp table quarter_paid as
with started as (
  select (date_trunc('quarter', getvariable('as_of')) - to_months((3 * back)::int))::date as starts_on, back = 1 as latest
  from range(1, 9) as each(back)
)
select
  year(starts_on) || 'Q' || quarter(starts_on) as period,
  starts_on,
  (starts_on + interval 3 months - interval 1 day)::date as ends_on,
  (starts_on + 14)::date as kafaalat_due_on,
  (starts_on + interval 3 months)::date + 14 as conditional_due_on,
  case
    when starts_on < date '2024-01-01' then 8750
    when starts_on < date '2025-01-01' then 10500
    when starts_on < date '2026-01-01' then 13500
    else 14500
  end as kafaalat_pkr,
  [60, 40, 46, 62][quarter(starts_on)] as school_days,
  latest
from started
order by starts_on
