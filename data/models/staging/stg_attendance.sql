select
  member_id,
  household_id,
  school_id,
  period,
  level as school_level,
  admission_verified,
  effective_days,
  attended_days
from raw_attendance
