create or replace temp table household_drawn as
with placed as (
  select tehsil.*, i
  from tehsil, lateral (
    select unnest(range(
      greatest(first_household, getvariable('first')),
      least(first_household + households, getvariable('last')))) as i
  )
),
housed as (
  select
    *,
    uniform(i, 'urban') < urban_share as urban,
    heads_twice(i) as borrows_identity,
    lends_identity(i) as lends_identity,
    uniform(i, 'fault') as fault_draw
  from placed
),
welfare as (
  select
    *,
    0.5 * (urban::int - urban_share) + sqrt(1 - 0.25 * urban_share * (1 - urban_share)) * normal(i, 'welfare') as z,
    head_sex_of(i) as head_sex,
    case
      when borrows_identity or lends_identity then null
      when fault_draw < 0.0006 then 'unknown_tehsil_code'
      when fault_draw < 0.0012 then 'household_size_zero'
      when fault_draw < 0.0018 then 'survey_date_future'
      when fault_draw < 0.0024 then 'identity_12_digits'
      when fault_draw < 0.0034 then 'exact_copy'
    end as fault
  from housed
),
ranked as (
  select
    *,
    log_welfare + 0.45 * z as log_consumption,
    (log_welfare + 0.45 * z - getvariable('log_mean')) / getvariable('log_spread') as w,
    least(30, greatest(1, round(household_size * exp(0.42 * standing(i, 'size', -0.35, z) - 0.09))))::int as size
  from welfare
),
headed as (
  select
    *,
    least(88, greatest(19, round(43 + 12.5 * normal(i, 'head age') + 0.8 * (size - household_size))))::int as head_age,
    size > 1 and uniform(i, 'spouse') < case head_sex when 'male' then 0.93 when 'female' then 0.22 else 0 end as has_spouse
  from ranked
),
related as (
  select
    *,
    size > 1 + has_spouse::int and head_age < 62 and uniform(i, 'parent') < 0.24 as has_parent,
    greatest(16, head_age - case head_sex when 'female' then -4 else 4 end + round(3 * normal(i, 'spouse age'))::int)
      as spouse_age
  from headed
),
parented as (
  select
    *,
    size - 1 - has_spouse::int - has_parent::int as others,
    case
      when head_sex = 'transgender' or (not has_spouse and uniform(i, 'children') < 0.3) then 0
      else 3 + floor(5 * uniform(i, 'children'))::int
    end as children_at_most,
    case when head_sex = 'female' or not has_spouse then head_age else spouse_age end as mother_age
  from related
)
select
  *,
  least(others, children_at_most, greatest(0, (mother_age - 16) // 2)) as children,
  household_number(i) as household_id,
  least(
    getvariable('as_of'),
    case
      when uniform(i, 'dynamic') < 0.7
        then date '2019-02-01' + survey_starts::int + floor(75 * uniform(i, 'survey day'))::int
      else getvariable('as_of')
        - floor(greatest(30, getvariable('as_of') - date '2022-03-01') * uniform(i, 'survey day') ** 1.4)::int
    end
  ) as surveyed_on,
  standing(i, 'toilet', 0.5, z) as toilet_standing,
  standing(i, 'rooms', 0.4, z) as rooms_standing,
  standing(i, 'water', 0.3, z) as water_standing,
  standing(i, 'water inside', 0.45, z) as inside_standing,
  standing(i, 'electricity', 0.4, z) >= cut_electricity as electricity,
  standing(i, 'gas', 0.5, z) >= cut_gas as gas,
  standing(i, 'dwelling', 0.55, z) as dwelling_standing,
  not urban and standing(i, 'land', 0.2, w) > 0.15 as has_land
from parented
