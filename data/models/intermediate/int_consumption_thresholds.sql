with households as (
  select
    consumption_pkr_month,
    (coalesce(survey_weight, 1) * household_size)::decimal(28, 9) as person_weight
  from stg_households
  where consumption_pkr_month is not null
),
by_household as (
  select quantile_type_7(consumption_pkr_month, [0.2, 0.3, 0.4]) as line
  from households
),
values_weighed as (
  select consumption_pkr_month, sum(person_weight) as person_weight
  from households
  where person_weight > 0
  group by consumption_pkr_month
),
values_ranked as (
  select
    consumption_pkr_month,
    sum(person_weight) over (order by consumption_pkr_month) as weight_at_or_below,
    sum(person_weight) over () as whole_weight
  from values_weighed
),
by_person as (
  select
    min(consumption_pkr_month) filter (where weight_at_or_below * 10 >= whole_weight * 2) as consumption_person_p20,
    min(consumption_pkr_month) filter (where weight_at_or_below * 10 >= whole_weight * 3) as consumption_person_p30,
    min(consumption_pkr_month) filter (where weight_at_or_below * 10 >= whole_weight * 4) as consumption_person_p40
  from values_ranked
),
final as (
  select
    line[1] as consumption_p20,
    line[2] as consumption_p30,
    line[3] as consumption_p40,
    by_person.*
  from by_household
  cross join by_person
)
select
  consumption_p20,
  consumption_p30,
  consumption_p40,
  consumption_person_p20,
  consumption_person_p30,
  consumption_person_p40
from final
