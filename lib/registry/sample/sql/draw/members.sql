create or replace temp table member_drawn as
with seated as (
  select
    i, place, i * 32 + place as p, household_id, fault, surveyed_on, z, w, urban, code, silent, late, schools, province_code,
    head_sex, head_age, has_spouse, spouse_age, mother_age, borrows_identity, disability,
    cut_male_literacy, cut_female_literacy, cut_schooling,
    1 + has_spouse::int as spouse_place,
    case
      when place = 1 then 'head'
      when has_spouse and place = 2 then 'spouse'
      when has_parent and place = 2 + has_spouse::int then 'parent'
      when place <= 1 + has_spouse::int + has_parent::int + children then 'child'
      else 'kin'
    end as seat
  from household_drawn, lateral (select unnest(range(1, size + 1)) as place)
),
related as (
  select
    *,
    uniform(p, 'kin') as kin_draw,
    case
      when seat <> 'kin' then seat
      when head_age >= 48 then if(uniform(p, 'kin') < 0.3, 'child_in_law', 'grandchild')
      when uniform(p, 'kin') < 0.4 then 'sibling'
      when uniform(p, 'kin') < 0.72 then 'nephew_niece'
      when uniform(p, 'kin') < 0.88 then 'sibling_in_law'
      else 'other'
    end as relation,
    uniform(p, 'sex') as member_sex_draw,
    uniform(p, 'age') as age_draw
  from seated
),
born as (
  select
    *,
    case relation
      when 'head' then head_sex
      when 'spouse' then if(head_sex = 'female', 'male', 'female')
      when 'parent' then if(member_sex_draw < 0.75, 'female', 'male')
      when 'child_in_law' then if(member_sex_draw < 0.97, 'female', 'male')
      when 'sibling_in_law' then if(member_sex_draw < 0.9, 'female', 'male')
      else if(member_sex_draw < 0.515, 'male', 'female')
    end as sex,
    case relation
      when 'head' then head_age
      when 'spouse' then spouse_age
      when 'parent' then least(98, head_age + 20 + floor(11 * age_draw)::int)
      when 'child' then floor(least(greatest(mother_age - 17, 2), 27) * age_draw)::int
      when 'child_in_law' then 18 + floor(16 * age_draw)::int
      when 'grandchild' then floor(12 * age_draw)::int
      when 'sibling' then greatest(6, head_age - 12 + floor(14 * age_draw)::int)
      when 'nephew_niece' then floor(15 * age_draw)::int
      when 'sibling_in_law' then 19 + floor(22 * age_draw)::int
      else 8 + floor(55 * age_draw)::int
    end as age
  from related
),
grown as (
  select
    *,
    case
      when relation = 'spouse' or (relation = 'head' and has_spouse) then 'married'
      when relation = 'head' and sex = 'female' then
        case when uniform(p, 'marriage') < 0.68 then 'widowed' when uniform(p, 'marriage') < 0.95 then 'married' else 'divorced' end
      when relation = 'head' then
        case when sex = 'transgender' or age < 28 then 'unmarried' when uniform(p, 'marriage') < 0.6 then 'widowed' else 'unmarried' end
      when relation = 'parent' then if(uniform(p, 'marriage') < 0.7, 'widowed', 'married')
      when relation in ('child_in_law', 'sibling_in_law') then 'married'
      when age >= 20 and uniform(p, 'marriage') < 0.25 then 'married'
      else 'unmarried'
    end as marital_status,
    0.55 * z + 0.82 * normal(p, 'learning') - 0.01 * (age - 33)
      - if(sex = 'female', cut_female_literacy, cut_male_literacy) as learning,
    0.1 + 0.45 * z + 0.85 * normal(p, 'learning') - cut_schooling
      + if(sex = 'female', -0.12, 0.12)
      + case when age = 5 then -0.6 when age = 6 then -0.15 when age <= 12 then 0.2 when age <= 14 then -0.05 else -0.3 end
      > 0 as schooled
  from born
),
taught as (
  select
    *,
    case
      when age between 5 and 16 then schooled
      when age = 4 then schooled and uniform(p, 'early') < 0.4
      when age between 17 and 22 then learning > 0.9 and marital_status = 'unmarried' and relation <> 'head'
      when age > 22 then false
    end as attending,
    case
      when learning <= 0 then 0
      when learning < 0.25 then 2 + (bits(p, 'years') % 3)::int
      when learning < 0.6 then 5
      when learning < 0.95 then 8
      when learning < 1.45 then 10
      when learning < 1.9 then 12
      when learning < 2.5 then 14
      else 16 + (bits(p, 'years') % 3)::int
    end as adult_years
  from grown
)
select
  i, place, p, household_id, code, province_code, silent, late, schools, fault, surveyed_on, z, urban, borrows_identity,
  relation, sex, age, marital_status, attending,
  person_number(i, place) as member_id,
  case
    when age < 5 then 0
    when attending then least(greatest(0, age - 6 - (bits(p, 'behind') % 2)::int), 14)
    when age <= 16 then if(uniform(p, 'left') < 0.25, greatest(0, (age - 6) // 2), 0)
    else adult_years
  end as education_years,
  uniform(p, 'disability') < disability * exp(-0.15 * z) * case when age < 18 then 0.5 when age < 60 then 1 else 3.2 end
    as disabled,
  marital_status <> 'unmarried' and sex = 'female' as ever_married_woman,
  sex = 'female' and marital_status = 'married' and age between 16 and 45
    and uniform(p, 'pregnant') < if(age between 20 and 36, 0.22, 0.08) as pregnant_or_lactating,
  sex = 'male' and age between 15 and 64 and not attending
    and uniform(p, 'work') < least(0.6, greatest(0.02, 0.2 - 0.12 * w)) as elementary_worker
from taught
