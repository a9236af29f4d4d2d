select
  school_id,
  tehsil_code as place_code,
  level,
  sex,
  places,
  enrolled,
  latitude,
  longitude
from raw_school_capacity
