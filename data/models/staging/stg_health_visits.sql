select
  member_id,
  household_id,
  period,
  visited,
  food_taken,
  immunised
from raw_health_visits
