select
  programme_id,
  period,
  coalesce(province_name, '') as province_name,
  coalesce(district_name, '') as district_name,
  coalesce(place_name, '') as place_name,
  coalesce(place_code, '') as said_code,
  eligible,
  paid,
  deposited_pkr,
  withdrawn_pkr
from raw_programme_returns
