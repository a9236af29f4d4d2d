select
  point_id,
  kind,
  name,
  tehsil_code as place_code,
  latitude,
  longitude,
  opened_on,
  closed_on,
  capacity
from raw_service_points
