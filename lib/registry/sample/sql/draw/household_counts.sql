create or replace temp table household_counted as
select
  i,
  count(*) filter (age < 13) as members_under_13,
  count(*) filter (age < 18) as members_under_18,
  count(*) filter (age > 65) as members_over_65,
  count(*) filter (age between 5 and 16) as children_5_16,
  count(*) filter (age between 5 and 16 and attending) as children_5_16_in_school,
  count(*) filter (ever_married_woman) as ever_married_women,
  count(*) filter (disabled) as disabled_members,
  count(*) filter (elementary_worker) as elementary_workers,
  any_value(education_years) filter (place = 1) as head_education_years,
  min(place) filter (ever_married_woman and age >= 18) as woman_place
from member_drawn
group by i
