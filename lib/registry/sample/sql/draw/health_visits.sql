create or replace temp table visit_drawn as
with quartered as (
  select conditional_drawn.*, period, conditional_due_on, p * 40 + (starts_on - date '2015-01-01') // 91 as q
  from conditional_drawn, quarter_paid
  where programme_id = 'nashonuma' and joined_on <= ends_on and not (silent and latest)
)
select
  *,
  uniform(q, 'visit') < 0.85 as visited,
  uniform(q, 'visit') < 0.85 and uniform(q, 'food') < 0.97 as food_taken,
  case when age < 2 then uniform(q, 'immunised') < 0.78 end as immunised
from quartered
