with tehsils as (
  select
    place_code,
    cos(radians(latitude)) * cos(radians(longitude)) as unit_x,
    cos(radians(latitude)) * sin(radians(longitude)) as unit_y,
    sin(radians(latitude)) as unit_z
  from dim_places
  where level = 'tehsil'
),
points as (
  select * from int_points_opened
),
kinds as (
  select distinct kind from stg_service_points
),
counted as (
  select place_code, kind, count(*) as points from points group by place_code, kind
),
nearest as (
  select
    tehsils.place_code,
    kind,
    2 * 6371.0088 * asin(least(1, sqrt(min(
      pow(points.unit_x - tehsils.unit_x, 2) + pow(points.unit_y - tehsils.unit_y, 2)
      + pow(points.unit_z - tehsils.unit_z, 2)
    )) / 2)) as nearest_km
  from tehsils cross join points
  where tehsils.unit_x is not null and points.unit_x is not null
  group by tehsils.place_code, kind
),
final as (
  select
    tehsils.place_code,
    kinds.kind,
    coalesce(points, 0)::double as points,
    round(nearest_km, 2)::double as nearest_km
  from tehsils
  cross join kinds
  left join counted on counted.place_code = tehsils.place_code and counted.kind = kinds.kind
  left join nearest on nearest.place_code = tehsils.place_code and nearest.kind = kinds.kind
)
select * from final
