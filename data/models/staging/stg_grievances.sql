select
  case_id,
  household_id,
  tehsil_code,
  category,
  opened_on,
  closed_on,
  outcome,
  channel
from raw_grievances
