with committee as (
  select code, n * 200 + k as c, k
  from (select *, row_number() over (order by code) as n from tehsil),
    lateral (select unnest(range(1, 2 + least(10, schools // 4))) as k)
)
select
  'BC-' || code || '-' || lpad(k::varchar, 3, '0') as committee_id,
  code as tehsil_code,
  'UC-' || k as union_council,
  getvariable('as_of') - 400 - (bits(c, 'formed') % 1400)::int as formed_on,
  14 + bits(c, 'committee members') % 22 as members,
  known(c, 'meetings', 0.04, bits(c, 'meetings') % 5) as meetings_last_quarter
from committee
where uniform(c, 'committee') < 0.8
order by committee_id
