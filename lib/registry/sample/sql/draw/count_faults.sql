select fault, count(*) as households
from household_drawn
where fault is not null
group by fault
union all
select 'shared_identity_pairs', count(*)
from household_drawn
where borrows_identity
