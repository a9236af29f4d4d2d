create or replace temp table kafaalat_drawn as
with judged as (
  select
    household_drawn.*,
    woman_place,
    log_consumption + 0.25 * normal(i, 'targeting') <= getvariable('kafaalat_line') as eligible,
    log_consumption + 0.25 * normal(i, 'targeting') <= getvariable('inclusion_line')
      and uniform(i, 'inclusion error') < 0.1 as let_in,
    uniform(i, 'take up') as take_up_draw,
    uniform(i, 'kafaalat status') as status_draw,
    greatest(surveyed_on, date '2021-07-15') + 20 + floor(380 * uniform(i, 'kafaalat enrolled'))::int as offered_on
  from household_drawn
  join household_counted using (i)
  where woman_place is not null and (fault is null or fault = 'exact_copy')
),
offered as (
  select *, eligible and take_up_draw < take_up or let_in and not eligible as served
  from judged
  where eligible or let_in
),
decided as (
  select
    *,
    case
      when not served or offered_on > getvariable('as_of') - 60 then 'pending'
      when status_draw < 0.02 then 'suspended'
      when status_draw < 0.05 and offered_on < getvariable('as_of') - 200 then 'exited'
      else 'enrolled'
    end as status
  from offered
  where served or take_up_draw < 0.5 + 0.5 * take_up
)
select
  i, household_id, code, late, silent, province_code,
  person_number(i, woman_place) as member_id,
  status,
  least(offered_on, getvariable('as_of')) as enrolled_on,
  case
    when status = 'exited'
      then least(getvariable('as_of'), offered_on + 90 + floor((getvariable('as_of') - offered_on - 90) * uniform(i, 'exit day'))::int)
  end as exited_on,
  case
    when status <> 'exited' then null
    when uniform(i, 'exit reason') < 0.6 then 'recertified_ineligible'
    when uniform(i, 'exit reason') < 0.8 then 'deceased'
    when uniform(i, 'exit reason') < 0.88 then 'duplicate'
    when uniform(i, 'exit reason') < 0.95 then 'left_country'
    else 'voluntary'
  end as exit_reason
from decided
