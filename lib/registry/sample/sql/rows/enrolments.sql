with spells as (
  select 1 as position, 'kafaalat' as programme_id, household_id, member_id, status, enrolled_on, exited_on, exit_reason
  from kafaalat_drawn
  union all
  select 2, programme_id, household_id, member_id, status, joined_on, left_on, exit_reason
  from conditional_drawn
  union all
  select
    0, 'emergency_cash', household_id, null, if(paid, 'exited', 'pending'), enrolled_on,
    if(paid, date '2020-12-31', null), if(paid, 'one_off_completed', null)
  from emergency_drawn
)
select programme_id, household_id, member_id, status, enrolled_on, exited_on, exit_reason
from spells
order by household_id, position, member_id
