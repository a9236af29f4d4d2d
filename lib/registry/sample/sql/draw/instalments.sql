create or replace temp table instalment_drawn as
with due as (
  select
    'K' as letter, 'kafaalat' as programme_id, i, household_id, member_id, code, late, province_code, period,
    kafaalat_due_on as due_on, kafaalat_pkr as amount_pkr, i * 1300 + (starts_on - date '2015-01-01') // 91 as q
  from kafaalat_drawn, quarter_paid
  where status <> 'pending'
    and enrolled_on <= kafaalat_due_on
    and (exited_on is null or exited_on > kafaalat_due_on)
    and not (status = 'suspended' and latest)
    and not (silent and latest)
  union all
  select
    'T', 'taleemi_wazaif', i, household_id, member_id, code, late, province_code, period, conditional_due_on,
    case level when 'primary' then 2000 when 'secondary' then 3000 else 4000 end + if(sex = 'female', 500, 0),
    i * 1300 + place * 40 + q % 40
  from attendance_drawn
  where met_condition
  union all
  select
    'N', 'nashonuma', i, household_id, member_id, code, late, province_code, period, conditional_due_on,
    if(age < 2 and sex = 'female', 3500, 3000), i * 1300 + place * 40 + q % 40
  from visit_drawn
  where visited
),
timed as (
  select
    *,
    case
      when uniform(q, letter || 'account') < 0.01 then null
      when late then due_on + 36 + floor(19 * uniform(q, letter || 'deposit'))::int
      else due_on + 2 + floor(11 * uniform(q, letter || 'deposit') ** 1.2)::int
    end as deposit_planned_on,
    uniform(q, letter || 'withdrawal') as withdrawal_draw,
    1 + least(80, floor(-10 * ln(1 - uniform(q, letter || 'wait'))))::int as waited_days
  from due
  where due_on <= getvariable('as_of')
),
deposited as (
  select *, case when deposit_planned_on <= getvariable('as_of') then deposit_planned_on end as deposited_on
  from timed
),
withdrawn as (
  select
    *,
    case
      when withdrawal_draw < 0.95 and deposited_on + waited_days <= getvariable('as_of') then deposited_on + waited_days
    end as withdrawn_on
  from deposited
),
with_emergency as (
  select
    letter, programme_id, i, household_id, member_id, code, province_code, period, due_on, amount_pkr, q, deposited_on,
    withdrawn_on, deposit_planned_on is null as account_failed, deposited_on is not null and withdrawal_draw >= 0.95 as unable
  from withdrawn
  union all
  select
    'E', 'emergency_cash', i, household_id, null, code, province_code, '2020', enrolled_on, 12000, i * 1300,
    enrolled_on + 3 + (bits(i, 'emergency deposit') % 12)::int,
    case when paid then enrolled_on + 16 + (bits(i, 'emergency withdrawal') % 30)::int end, false, not paid
  from emergency_drawn
)
select
  *,
  uniform(q, letter || 'channel') + case province_code when 'PK7' then 0.12 when 'PK2' then -0.15 else 0 end as channel_draw,
  uniform(q, letter || 'reason') as reason_draw,
  uniform(q, letter || 'short') as short_draw
from with_emergency
