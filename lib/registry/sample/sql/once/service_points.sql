with place as (
  select *, row_number() over (order by code) as n, name, row_number() over (partition by district_code order by census_households desc, code) = 1 as seat
  from tehsil
),
points as (
  select 'RC-' || code as point_id, 'registration_centre' as kind, 'Registration Centre ' || name as name, place.*
    exclude (name), 1 as position, 40 + bits(n, 'rc capacity') % 120 as capacity
  from place
  where uniform(n, 'registration centre') < 0.85
  union all by name
  select 'OW-' || code as point_id, 'one_window_centre' as kind, 'One Window Centre ' || name as name, place.*
    exclude (name), 2 as position, 120 + bits(n, 'ow capacity') % 130 as capacity
  from place
  where seat
  qualify row_number() over (order by census_households desc, code) <= 154
  union all by name
  select
    'PP-' || code || '-' || k as point_id, 'payment_point' as kind, 'Payment Point ' || k || ' ' || name as name,
    place.* exclude (name), 2 + k as position, 120 + bits(n * 10 + k, 'pp capacity') % 240 as capacity
  from place, lateral (select unnest(range(1, 2 + least(4, census_households // 60000))) as k)
  union all by name
  select 'NC-' || code as point_id, 'nutrition_centre' as kind, 'Nutrition Centre ' || name as name, place.*
    exclude (name), 8 as position, null as capacity
  from place
  where uniform(n, 'nutrition centre') < 0.75
  union all by name
  select 'SH-' || code as point_id, 'shelter' as kind, 'Shelter ' || name as name, place.*
    exclude (name), 9 as position, 50 + bits(n, 'shelter capacity') % 100 as capacity
  from place
  where seat and urban_share > 0.2 and uniform(n, 'shelter') < 0.4
  union all by name
  select
    'SYN-' || code || '-' || lpad(k::varchar, 3, '0') as point_id, 'school' as kind,
    'School ' || k || ' ' || name as name, place.* exclude (name), 10 + k as position, null as capacity
  from place, lateral (select unnest(range(1, schools + 1)) as k)
),
dated as (
  select *, getvariable('as_of') - 300 - (bits(n * 200 + position, 'opened') % 1500)::int as opened_on
  from points
)
select
  point_id,
  kind,
  name,
  code as tehsil_code,
  round(latitude + spread_degrees * (uniform(n * 200 + position, 'point latitude') - 0.5), 5) as latitude,
  round(longitude + spread_degrees * (uniform(n * 200 + position, 'point longitude') - 0.5), 5) as longitude,
  case when kind <> 'school' then opened_on end as opened_on,
  case when kind in ('payment_point', 'nutrition_centre') and uniform(n * 200 + position, 'closed') < 0.03
    then opened_on + 200 end as closed_on,
  capacity
from dated
order by code, position
