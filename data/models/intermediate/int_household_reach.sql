with households as (
  select household_id, latitude, longitude from stg_households where latitude is not null and longitude is not null
),
reach_cells as (
  select * from int_reach_cells
),
located as (
  select
    household_id,
    reach_cells.* exclude (cell_y, cell_x),
    cos(radians(latitude)) * cos(radians(longitude)) as unit_x,
    cos(radians(latitude)) * sin(radians(longitude)) as unit_y,
    sin(radians(latitude)) as unit_z
  from households
  left join reach_cells
    on reach_cells.cell_y = floor(latitude * 40)::integer and reach_cells.cell_x = floor(longitude * 40)::integer
),
reached as (
  select
    household_id,
    2 * 6371.0088 * asin(sqrt(list_min(list_transform(registration_centres, lambda point:
      least(4, pow(point.x - unit_x, 2) + pow(point.y - unit_y, 2) + pow(point.z - unit_z, 2))))) / 2) as registration_centre_km,
    2 * 6371.0088 * asin(sqrt(list_min(list_transform(one_window_centres, lambda point:
      least(4, pow(point.x - unit_x, 2) + pow(point.y - unit_y, 2) + pow(point.z - unit_z, 2))))) / 2) as one_window_centre_km,
    2 * 6371.0088 * asin(sqrt(list_min(list_transform(payment_points, lambda point:
      least(4, pow(point.x - unit_x, 2) + pow(point.y - unit_y, 2) + pow(point.z - unit_z, 2))))) / 2) as payment_point_km,
    2 * 6371.0088 * asin(sqrt(list_min(list_transform(nutrition_centres, lambda point:
      least(4, pow(point.x - unit_x, 2) + pow(point.y - unit_y, 2) + pow(point.z - unit_z, 2))))) / 2) as nutrition_centre_km,
    2 * 6371.0088 * asin(sqrt(list_min(list_transform(schools, lambda point:
      least(4, pow(point.x - unit_x, 2) + pow(point.y - unit_y, 2) + pow(point.z - unit_z, 2))))) / 2) as school_km
  from located
),
final as (
  select * from reached
)
select * from final
