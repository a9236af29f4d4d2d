with attendance as (
  select * from stg_attendance
),
households as (
  select household_id, place_code, area_type from stg_households
),
members as (
  select member_id, sex from stg_members
),
programmes as (
  select programme_id from dim_programmes where monitored_by = 'attendance'
),
judged as (
  select *, case when effective_days > 0 then attended_days * 10 >= effective_days * 7 end as complied from attendance
),
followed as (
  select
    *,
    lag(complied) over (partition by member_id order by period) as complied_before,
    lag(period) over (partition by member_id order by period) as period_before
  from judged
),
final as (
  select
    programme_id,
    place_code,
    period,
    household_id as protected_unit,
    area_type,
    school_level,
    sex as child_sex,
    admission_verified,
    complied,
    not complied and not complied_before
      and left(period, 4)::integer * 4 + right(period, 1)::integer
        - left(period_before, 4)::integer * 4 - right(period_before, 1)::integer = 1 is true as below_twice
  from followed
  inner join households using (household_id)
  left join members using (member_id)
  cross join programmes
)
select * from final
