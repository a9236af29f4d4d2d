select
  'flood-2022' as incident_id,
  'Monsoon floods 2022 (severity invented)' as name,
  'flood' as kind,
  date '2022-06-14' as started_on,
  date '2022-10-31' as ended_on,
  code as place_code,
  flood_severity as severity
from tehsil
where flood_severity is not null
order by code
