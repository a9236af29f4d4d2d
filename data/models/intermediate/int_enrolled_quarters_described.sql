with programmes as (
  select programme_id, monitored_by from dim_programmes where monitored_by is not null
),
households as (
  select household_id, place_code, area_type from stg_households
),
members as (
  select member_id, sex from stg_members
),
reported as (
  select 'attendance' as monitored_by, member_id, period from stg_attendance
  union all
  select 'health_visits', member_id, period from stg_health_visits
),
quarters as (
  select distinct
    monitored_by,
    period,
    make_date(left(period, 4)::integer, right(period, 1)::integer * 3 - 2, 1) as starts_on
  from reported
  where regexp_matches(period, '^[0-9]{4}Q[1-4]$')
),
spells as (
  select programme_id, monitored_by, household_id, member_id, enrolled_on, exited_on, exit_reason
  from stg_enrolments
  inner join programmes using (programme_id)
  where status <> 'pending' and member_id is not null
),
enrolled as (
  select
    programme_id,
    monitored_by,
    household_id,
    member_id,
    period,
    bool_or(coalesce(exited_on < starts_on + interval 3 month and exit_reason = 'dropped_out', false)) as dropped_out
  from spells
  inner join quarters using (monitored_by)
  where enrolled_on < starts_on and coalesce(exited_on >= starts_on, true)
  group by all
),
final as (
  select
    programme_id,
    place_code,
    enrolled.period,
    household_id as protected_unit,
    area_type,
    sex as child_sex,
    dropped_out,
    reported.member_id is not null as reported
  from enrolled
  inner join households using (household_id)
  left join members using (member_id)
  left join reported using (monitored_by, member_id, period)
)
select * from final
