with opened as (
  select
    i, code, household_id,
    uniform(i, 'case') as case_draw,
    uniform(i, 'category') as category_draw,
    getvariable('as_of') - floor(900 * uniform(i, 'case day'))::int as opened_on,
    2 + floor(-24 * ln(1 - uniform(i, 'case length')))::int as open_days
  from household_drawn
  where fault is null and uniform(i, 'case') < 0.012 + 0.012 * exp(-w)
)
select
  'G' || household_id as case_id,
  case when uniform(i, 'case known') < 0.93 then household_id end as household_id,
  code as tehsil_code,
  case
    when category_draw < 0.36 then 'payment'
    when category_draw < 0.61 then 'exclusion'
    when category_draw < 0.77 then 'deduction'
    when category_draw < 0.9 then 'data_update'
    when category_draw < 0.94 then 'school'
    when category_draw < 0.97 then 'inclusion'
    else 'other'
  end as category,
  opened_on,
  case when opened_on + open_days <= getvariable('as_of') then opened_on + open_days end as closed_on,
  case
    when opened_on + open_days > getvariable('as_of') then null
    when uniform(i, 'case outcome') < 0.5 then 'resolved'
    when uniform(i, 'case outcome') < 0.72 then 'upheld'
    else 'rejected'
  end as outcome,
  case
    when uniform(i, 'case channel') < 0.35 then 'helpline'
    when uniform(i, 'case channel') < 0.75 then 'office'
    when uniform(i, 'case channel') < 0.86 then 'camp'
    when uniform(i, 'case channel') < 0.94 then 'web'
    else 'sms'
  end as channel
from opened
order by i
