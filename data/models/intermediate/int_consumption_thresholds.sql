with households as (
  select
    consumption_pkr_month,
    household_size,
    coalesce(survey_weight, 1) * household_size as person_weight
  from stg_households
  where consumption_pkr_month is not null
),
by_household as (
  select
    quantile_cont(consumption_pkr_month, 0.2) as consumption_p20,
    quantile_cont(consumption_pkr_month, 0.3) as consumption_p30,
    quantile_cont(consumption_pkr_month, 0.4) as consumption_p40
  from households
),
values_weighed as (
  select consumption_pkr_month, sum(person_weight) as person_weight
  from households
  group by consumption_pkr_month
),
values_ranked as (
  select
    consumption_pkr_month,
    sum(person_weight) over (order by consumption_pkr_month) / sum(person_weight) over () as share_at_or_below
  from values_weighed
),
by_person as (
  select
    min(consumption_pkr_month) filter (where share_at_or_below >= 0.2) as consumption_person_p20,
    min(consumption_pkr_month) filter (where share_at_or_below >= 0.3) as consumption_person_p30,
    min(consumption_pkr_month) filter (where share_at_or_below >= 0.4) as consumption_person_p40
  from values_ranked
),
final as (
  select * from by_household cross join by_person
)
select
  consumption_p20,
  consumption_p30,
  consumption_p40,
  consumption_person_p20,
  consumption_person_p30,
  consumption_person_p40
from final
