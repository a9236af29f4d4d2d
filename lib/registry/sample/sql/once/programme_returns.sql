with counted as (
  select tehsil.*, eligible, paid, row_number() over (order by code) as n
  from tehsil
  join emergency_counted using (code)
),
scaled as (
  select
    *,
    round(eligible * weight)::bigint as families,
    round(paid * weight)::bigint as families_paid
  from counted
  where eligible > 0
),
listed as (
  select
    n, code, upper(name) as place_name, upper(district_name) as district_name, upper(province_name) as province_name,
    families - families // 20 as eligible,
    families_paid - families_paid // 20 as paid
  from scaled
  union all
  select
    1000000 + min(n), null, 'UNAVAILABLE', upper(district_name), upper(province_name),
    sum(families // 20)::bigint, sum(families_paid // 20)::bigint
  from scaled
  group by district_code, district_name, province_name
)
select
  'emergency_cash' as programme_id,
  place_name,
  district_name,
  province_name,
  case when uniform(n, 'return code') < 0.5 then code end as place_code,
  '2020' as period,
  eligible,
  eligible * 12000 as deposited_pkr,
  paid,
  paid * 12085 as withdrawn_pkr
from listed
where eligible > 0
order by province_name, district_name, place_name, n
