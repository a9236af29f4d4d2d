with tehsils as (
  select place_code from dim_places where level = 'tehsil'
),
beneficiaries as (
  select
    place_code,
    count(*)::double as beneficiaries,
    bit_xor(record_key) as beneficiaries_key,
    min(record_key) as beneficiaries_least
  from stg_households
  inner join int_record_keys using (household_id)
  where household_id in (select household_id from int_household_programmes where enrolled_now)
  group by place_code
),
committees as (
  select tehsil_code as place_code, count(*)::double as committees from stg_mobilisation group by tehsil_code
),
centres_listed as (
  select place_code, count(*)::double as registration_centres_listed
  from stg_service_points
  where kind = 'registration_centre'
  group by place_code
),
points as (
  select
    place_code,
    count(*) filter (where kind = 'registration_centre')::double as registration_centres,
    count(*) filter (where kind = 'one_window_centre')::double as one_window_centres
  from int_points_opened
  group by place_code
),
listed as (
  select count(*) > 0 as has_points from stg_service_points
),
schools as (
  select
    place_code,
    sum(places)::double as school_places,
    sum(enrolled)::double as school_enrolled,
    sum(greatest(places - enrolled, 0))::double as school_free_places
  from stg_school_capacity
  group by place_code
),
eligible_children as (
  select
    place_code,
    sum(children_5_16 - children_5_16_in_school)::double as eligible_children_out_of_school,
    count(*)::double as out_of_school_households,
    bit_xor(record_key) as out_of_school_key,
    min(record_key) as out_of_school_least
  from stg_households
  inner join int_record_keys using (household_id)
  inner join int_household_programmes using (household_id)
  where programme_id = 'kafaalat' and found_eligible and children_5_16 > children_5_16_in_school
  group by place_code
),
final as (
  select
    place_code,
    null::varchar as protected_unit,
    case when has_points then coalesce(registration_centres, 0) end as registration_centres,
    case when has_points then coalesce(registration_centres_listed, 0) end as registration_centres_listed,
    case when has_points then coalesce(one_window_centres, 0) end as one_window_centres,
    school_places,
    school_enrolled,
    school_free_places,
    eligible_children_out_of_school,
    coalesce(out_of_school_households, 0) as out_of_school_households,
    out_of_school_key,
    out_of_school_least,
    coalesce(beneficiaries, 0) as beneficiaries,
    coalesce(beneficiaries, 0) as beneficiaries_households,
    beneficiaries_key,
    beneficiaries_least,
    coalesce(committees, 0) as committees
  from tehsils
  left join beneficiaries using (place_code)
  left join committees using (place_code)
  left join centres_listed using (place_code)
  left join points using (place_code)
  left join schools using (place_code)
  left join eligible_children using (place_code)
  cross join listed
)
select * from final
