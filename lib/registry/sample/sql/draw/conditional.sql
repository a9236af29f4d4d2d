create or replace temp table conditional_drawn as
with offered as (
  select
    member_drawn.*,
    kafaalat_drawn.enrolled_on as family_enrolled_on,
    case
      when age between 4 and 22 and attending and uniform(p, 'taleemi') < 0.6 then 'taleemi_wazaif'
      when (age < 2 or pregnant_or_lactating) and uniform(p, 'nashonuma') < 0.6 then 'nashonuma'
    end as programme_id
  from member_drawn
  join kafaalat_drawn using (i)
  where kafaalat_drawn.status = 'enrolled'
),
dated as (
  select
    *,
    case programme_id
      when 'taleemi_wazaif'
        then greatest(family_enrolled_on, date '2021-10-01') + 15 + floor(700 * uniform(p, 'joined') ** 1.5)::int
      else greatest(family_enrolled_on, getvariable('as_of') - 830) + floor(660 * uniform(p, 'joined'))::int
    end as joined_on,
    uniform(p, 'spell') as spell_draw
  from offered
  where programme_id is not null
),
left_or_stayed as (
  select
    *,
    case
      when programme_id = 'taleemi_wazaif' and spell_draw < 0.03 and joined_on < getvariable('as_of') - 200 then 'exited'
      else 'enrolled'
    end as status
  from dated
  where joined_on <= getvariable('as_of') - 40
)
select
  i, p, place, household_id, member_id, code, late, silent, schools, province_code, programme_id, sex, age, status, joined_on,
  case
    when status = 'exited' then joined_on + 60 + floor((getvariable('as_of') - joined_on - 60) * uniform(p, 'left on'))::int
  end as left_on,
  case when status = 'exited' then if(spell_draw < 0.012, 'completed', 'dropped_out') end as exit_reason,
  case when education_years < 5 then 'primary' when education_years < 10 then 'secondary' else 'higher_secondary' end as level
from left_or_stayed
