with households as (
  select * from stg_households
),
reach as (
  select * from int_household_reach
),
keys as (
  select * from int_record_keys
),
rosters as (
  select * from int_household_rosters
),
places as (
  select place_code, province_code from dim_places where level = 'tehsil'
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
),
thresholds as (
  select * from int_consumption_thresholds
),
identities_shared as (
  select * from int_identities_shared
),
described as (
  select
    households.*,
    places.province_code,
    thresholds.*,
    case when disabled_members is null then 'unknown' when disabled_members > 0 then 'with' else 'without' end
      as disability_group,
    case
      when household_size <= 3 then '1-3'
      when household_size <= 5 then '4-5'
      when household_size <= 7 then '6-7'
      when household_size <= 9 then '8-9'
      else '10+'
    end as household_size_group,
    year(surveyed_on)::varchar as survey_year,
    case when members_over_65 is null then 'unknown' when members_over_65 > 0 then 'with' else 'without' end
      as elderly_group,
    case
      when members_under_18 is null then 'unknown'
      when members_under_18 = 0 then 'none'
      when members_under_18 <= 2 then '1-2'
      when members_under_18 <= 4 then '3-4'
      else '5+'
    end as children_group,
    date_diff('day', surveyed_on, as_of_on) as survey_age_days,
    surveyed_on > as_of_on - interval 36 month as surveyed_within_36_months,
    head_identity is not null as has_identity,
    case when head_identity is not null then identities_shared.identity_number is not null end as identity_shared,
    latitude is not null and longitude is not null as has_coordinates,
    case
      when greatest(buffaloes, bullocks, cows, goats, sheep) > 0 then true
      when buffaloes + bullocks + cows + goats + sheep = 0 then false
    end as owns_livestock
  from households
  inner join places using (place_code)
  cross join extract_day
  cross join thresholds
  left join identities_shared on try_cast(households.head_identity as bigint) = identities_shared.identity_number
),
final as (
  select described.*, keys.record_key, reach.* exclude (household_id), rosters.* exclude (household_id, roster_gap)
  from described
  left join keys using (household_id)
  left join reach using (household_id)
  left join rosters using (household_id)
)
select * from final
