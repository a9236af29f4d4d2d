with points as (
  select * from stg_service_points
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
),
final as (
  select
    points.*,
    cos(radians(latitude)) * cos(radians(longitude)) as unit_x,
    cos(radians(latitude)) * sin(radians(longitude)) as unit_y,
    sin(radians(latitude)) as unit_z
  from points cross join extract_day
  where coalesce(opened_on <= as_of_on, true) and coalesce(closed_on >= as_of_on, true)
)
select * from final
