select
  member_id,
  household_id,
  'SYN-' || code || '-' || lpad((1 + bits(p, 'school') % schools)::varchar, 3, '0') as school_id,
  period,
  level,
  admission_verified,
  effective_days,
  attended_days
from attendance_drawn
order by p, period
