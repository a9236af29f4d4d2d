with submitted as (
  select
    i, code, household_id, flood_severity,
    uniform(i, 'request kind') as kind_draw,
    uniform(i, 'request outcome') as outcome_draw,
    greatest(surveyed_on, date '2022-07-01')
      + floor(greatest(1, getvariable('as_of') - greatest(surveyed_on, date '2022-07-01')) * uniform(i, 'request day'))::int
      as submitted_on,
    3 + floor(-14 * ln(1 - uniform(i, 'request length')))::int as waited_days
  from household_drawn
  where fault is null and uniform(i, 'request') < 0.05
),
kinds as (
  select
    *,
    case
      when flood_severity >= 3 and kind_draw < 0.3 then 'shock'
      when kind_draw < 0.2 then 'appeal'
      when kind_draw < 0.4 then 'missed_household'
      when kind_draw < 0.62 then 'roster_update'
      when kind_draw < 0.79 then 'reassess_ineligible'
      when kind_draw < 0.93 then 'recertify_beneficiary'
      else 'shock'
    end as kind
  from submitted
  where submitted_on <= getvariable('as_of')
)
select
  'R' || household_id as request_id,
  household_id,
  code as tehsil_code,
  kind,
  submitted_on,
  case when submitted_on + waited_days <= getvariable('as_of') then submitted_on + waited_days end as decided_on,
  case
    when submitted_on + waited_days > getvariable('as_of') then null
    when outcome_draw < if(kind = 'roster_update', 0.93, 0.55) then 'accepted'
    else 'rejected'
  end as outcome
from kinds
order by i
