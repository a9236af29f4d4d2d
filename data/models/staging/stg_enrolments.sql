select
  programme_id,
  household_id,
  member_id,
  status,
  enrolled_on,
  exited_on,
  exit_reason
from raw_enrolments
