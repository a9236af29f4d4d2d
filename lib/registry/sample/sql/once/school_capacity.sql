with school as (
  select code, latitude, longitude, spread_degrees, n * 200 + k as s, k, n
  from (select *, row_number() over (order by code) as n from tehsil), lateral (select unnest(range(1, schools + 1)) as k)
),
described as (
  select
    *,
    case
      when uniform(s, 'school level') < 0.72 then 'primary'
      when uniform(s, 'school level') < 0.95 then 'secondary'
      else 'higher_secondary'
    end as level,
    10 * (6 + bits(s, 'places') % 35) as places
  from school
)
select
  'SYN-' || code || '-' || lpad(k::varchar, 3, '0') as school_id,
  code as tehsil_code,
  level,
  case when uniform(s, 'school sex') < 0.5 then 'boys' when uniform(s, 'school sex') < 0.88 then 'girls' else 'mixed' end as sex,
  places,
  round(places * (0.55 + 0.6 * uniform(s, 'filled') ** 1.3))::int as enrolled,
  round(latitude + spread_degrees * (uniform(n * 200 + 10 + k, 'point latitude') - 0.5), 5) as latitude,
  round(longitude + spread_degrees * (uniform(n * 200 + 10 + k, 'point longitude') - 0.5), 5) as longitude
from described
order by school_id
