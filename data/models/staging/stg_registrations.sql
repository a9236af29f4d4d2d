select
  request_id,
  household_id,
  tehsil_code,
  kind,
  submitted_on,
  decided_on,
  outcome
from raw_registrations
