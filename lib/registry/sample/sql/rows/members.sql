select
  member_id,
  household_id,
  case
    when place = 1 then known(i, 'head_cnic', 0.015, head_identity(i, borrows_identity))
    when age >= 18 then known(p, 'cnic', 0.08, identity(i, place, sex))
    when uniform(p, 'form b') < 0.15 then identity(i, place, sex)
  end as cnic,
  relation,
  sex,
  age,
  marital_status,
  known(p, 'disability', 0.02, if(
    disabled,
    ['seeing', 'hearing', 'walking', 'remembering', 'self_care', 'communicating'][(1 + bits(p, 'kind') % 6)::int],
    'none'
  )) as disability,
  known(p, 'education_years', 0.015, education_years) as education_years,
  attending as attending_school,
  case
    when not attending then null
    when education_years < 5 then 'primary'
    when education_years < 10 then 'secondary'
    else 'higher_secondary'
  end as school_level,
  case when sex = 'female' and age between 13 and 49 then pregnant_or_lactating end as pregnant_or_lactating
from member_drawn
order by p
