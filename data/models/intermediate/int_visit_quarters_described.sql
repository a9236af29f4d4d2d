with visits as (
  select * from stg_health_visits
),
households as (
  select household_id, place_code, area_type from stg_households
),
members as (
  select member_id, age from stg_members
),
programmes as (
  select programme_id from dim_programmes where monitored_by = 'health_visits'
),
final as (
  select
    programme_id,
    place_code,
    period,
    household_id as protected_unit,
    area_type,
    case when age < 12 then 'child' when age >= 12 then 'woman' end as visitor,
    visited,
    case when visited then food_taken end as food_taken,
    case when visited then immunised end as immunised,
    case when not visited then false else food_taken and coalesce(immunised, true) end as complied
  from visits
  inner join households using (household_id)
  left join members using (member_id)
  cross join programmes
)
select * from final
