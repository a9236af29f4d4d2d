create or replace temp table emergency_drawn as
select
  i, household_id, code, late, province_code,
  date '2020-04-09' + floor(55 * uniform(i, 'emergency day'))::int as enrolled_on,
  uniform(i, 'emergency paid') < 0.72 + 0.24 * uniform(hash(code) % 1000000007, 'emergency share') as paid
from household_drawn
where log_consumption + 0.25 * normal(i, 'targeting') <= getvariable('emergency_line')
  and (fault is null or fault = 'exact_copy')
  and getvariable('as_of') >= date '2020-12-31'
