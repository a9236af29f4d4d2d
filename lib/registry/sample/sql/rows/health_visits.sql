select member_id, household_id, period, visited, food_taken, immunised
from visit_drawn
order by p, period
