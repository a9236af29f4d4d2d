select
  member_id,
  household_id,
  relation,
  sex,
  age,
  marital_status,
  disability,
  education_years,
  attending_school,
  school_level,
  pregnant_or_lactating
from raw_members
