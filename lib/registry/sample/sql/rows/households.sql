with described as (
  select *
  from household_drawn
  join household_counted using (i)
),
delivered as (
  select
    household_id,
    case when fault = 'survey_date_future' then getvariable('as_of') + 3650 + (bits(i, 'future') % 400)::int else surveyed_on end
      as survey_date,
    case when fault = 'unknown_tehsil_code' then 'PK999' || lpad((bits(i, 'nowhere') % 100)::varchar, 2, '0') else code end
      as tehsil_code,
    case when fault is distinct from 'unknown_tehsil_code' then name end as tehsil_name,
    case when fault is distinct from 'unknown_tehsil_code' then district_name end as district_name,
    'UC-' || (1 + bits(i, 'union council') % greatest(3, schools // 2)) as union_council,
    if(urban, 'urban', 'rural') as area_type,
    case when uniform(i, 'located') < 0.7 then round(latitude + spread_degrees * (uniform(i, 'latitude') - 0.5), 5) end as latitude,
    case when uniform(i, 'located') < 0.7 then round(longitude + spread_degrees * (uniform(i, 'longitude') - 0.5), 5) end as longitude,
    'E' || lpad((hash(code) % 900 * 100 + bits(i // 180, 'enumerator') % 100)::varchar, 5, '0') as enumerator_id,
    case
      when borrows_identity or lends_identity then head_identity(i, borrows_identity)
      when fault = 'identity_12_digits' then left(head_identity(i, false), 12)
      else known(i, 'head_cnic', 0.015, head_identity(i, false))
    end as head_cnic,
    case
      when head_sex = 'male' then getvariable('men')[(1 + bits(i, 'given') % len(getvariable('men')))::int]
      else getvariable('women')[(1 + bits(i, 'given') % len(getvariable('women')))::int]
    end || ' ' || getvariable('families')[(1 + bits(i, 'family') % len(getvariable('families')))::int] as head_name,
    known(i, 'phone', 0.06, '0399' || lpad((bits(i, 'phone') % 10000000)::varchar, 7, '0')) as phone,
    head_sex,
    known(i, 'head_age', 0.01, head_age) as head_age,
    known(i, 'head_education_years', 0.02, head_education_years) as head_education_years,
    if(fault = 'household_size_zero', 0, size) as household_size,
    known(i, 'ages', 0.01, members_under_13) as members_under_13,
    known(i, 'ages', 0.01, members_under_18) as members_under_18,
    known(i, 'ages', 0.01, members_over_65) as members_over_65,
    known(i, 'schooling', 0.015, children_5_16) as children_5_16,
    known(i, 'schooling', 0.015, children_5_16_in_school) as children_5_16_in_school,
    known(i, 'ever_married_women', 0.01, ever_married_women) as ever_married_women,
    known(i, 'disabled_members', 0.02, disabled_members) as disabled_members,
    known(i, 'elementary_workers', 0.025, elementary_workers) as elementary_workers,
    known(i, 'rooms', 0.01, case
      when rooms_standing < cut_one_room then 1
      else least(12, 2 + floor((rooms_standing - cut_one_room) * (0.5 + size / 9.0)))
    end::int) as rooms,
    known(i, 'toilet', 0.015, case
      when toilet_standing < cut_no_toilet then 'none'
      when toilet_standing >= cut_flush_toilet then
        case
          when uniform(i, 'sewer') < if(urban, 0.65, 0.08) then 'flush_sewer'
          when uniform(i, 'sewer') < 0.82 then 'flush_pit'
          else 'flush_open_drain'
        end
      else if(uniform(i, 'latrine') < 0.4, 'dry_raised', 'dry_pit')
    end) as toilet,
    known(i, 'water_source', 0.015, case
      when water_standing < cut_improved_water then if(uniform(i, 'source') < 0.3, 'open_well', 'other')
      when inside_standing >= cut_water_inside and uniform(i, 'source') < if(urban, 0.62, 0.22) then 'piped'
      when inside_standing >= cut_water_inside and uniform(i, 'source') < 0.8 then 'motor_pump'
      when inside_standing >= cut_water_inside then 'hand_pump'
      when uniform(i, 'source') < 0.5 then 'hand_pump'
      when uniform(i, 'source') < 0.75 then 'tube_well'
      else 'closed_well'
    end) as water_source,
    known(i, 'electricity', 0.01, electricity) as electricity,
    known(i, 'cooking_fuel', 0.02, case
      when gas then 'gas'
      when electricity and w > 1.2 and uniform(i, 'fuel') < 0.1 then 'electricity'
      when uniform(i, 'fuel') < 0.72 then 'firewood'
      when uniform(i, 'fuel') < 0.93 then 'dung'
      else 'other'
    end) as cooking_fuel,
    known(i, 'dwelling', 0.02, case
      when dwelling_standing < cut_kacha then 'kacha'
      when dwelling_standing < cut_kacha + 0.45 then 'semi_pacca'
      else 'pacca'
    end) as dwelling,
    known(i, 'owns_home', 0.015, uniform(i, 'owns home') < if(urban, 0.74, 0.88)) as owns_home,
    known(i, 'refrigerator', 0.02, electricity and standing(i, 'refrigerator', 0.65, w) > -0.35) as refrigerator,
    known(i, 'freezer', 0.02, electricity and standing(i, 'freezer', 0.6, w) > 1.5) as freezer,
    known(i, 'washing_machine', 0.02, electricity and standing(i, 'washing machine', 0.62, w) > -0.25) as washing_machine,
    known(i, 'air_conditioner', 0.02, electricity and standing(i, 'air conditioner', 0.72, w + 0.3 * urban::int) > 1.45)
      as air_conditioner,
    known(i, 'air_cooler', 0.02, electricity and standing(i, 'air cooler', 0.5, w) > 1.0) as air_cooler,
    known(i, 'geyser', 0.02, (gas or electricity) and standing(i, 'geyser', 0.68, w + 0.3 * urban::int) > 1.35) as geyser,
    known(i, 'heater', 0.02, (gas or electricity) and standing(i, 'heater', 0.55, w) > 1.3) as heater,
    known(i, 'cooking_stove', 0.02, standing(i, 'cooking stove', 0.45, w) > if(gas, -1.6, 0.3)) as cooking_stove,
    known(i, 'cooking_range', 0.02, gas and standing(i, 'cooking range', 0.66, w) > 1.3) as cooking_range,
    known(i, 'microwave', 0.02, electricity and standing(i, 'microwave', 0.72, w + 0.3 * urban::int) > 1.4) as microwave,
    known(i, 'television', 0.02, electricity and standing(i, 'television', 0.5, w + 0.3 * urban::int) > -0.35) as television,
    known(i, 'motorcycle', 0.02, standing(i, 'motorcycle', 0.5, w) > -0.02) as motorcycle,
    known(i, 'scooter', 0.03, standing(i, 'scooter', 0.3, w) > 2.1) as scooter,
    known(i, 'car', 0.02, standing(i, 'car', 0.75, w) > 1.5) as car,
    known(i, 'tractor', 0.02, has_land and standing(i, 'tractor', 0.55, w) > 1.3) as tractor,
    known(i, 'internet', 0.03, standing(i, 'internet', 0.55, w + 0.4 * urban::int) > 0.45) as internet,
    known(i, 'mobile_phone', 0.01, standing(i, 'mobile phone', 0.4, w) > -1.65) as mobile_phone,
    known(i, 'computer', 0.02, electricity and standing(i, 'computer', 0.68, w + 0.3 * urban::int) > 1.3) as computer,
    known(i, 'buffaloes', 0.015, if(standing(i, 'buffaloes', 0.25, w) > if(urban, 2.0, 0.55),
      1 + floor(-1.6 * ln(1 - uniform(i, 'how many buffaloes'))), 0)::int) as buffaloes,
    known(i, 'bullocks', 0.02, if(not urban and standing(i, 'bullocks', 0.1, w) > 1.75, 1 + bits(i, 'how many bullocks') % 2, 0)::int)
      as bullocks,
    known(i, 'cows', 0.015, if(standing(i, 'cows', 0.12, w) > if(urban, 2.0, 0.55),
      1 + floor(-1.3 * ln(1 - uniform(i, 'how many cows'))), 0)::int) as cows,
    known(i, 'goats', 0.015, if(standing(i, 'goats', -0.12, w) > if(urban, 1.7, 0.35),
      1 + floor(-3 * ln(1 - uniform(i, 'how many goats'))), 0)::int) as goats,
    known(i, 'sheep', 0.015, if(not urban and standing(i, 'sheep', -0.05, w) > if(province_code = 'PK2', 0.8, 1.7),
      2 + floor(-6 * ln(1 - uniform(i, 'how many sheep'))), 0)::int) as sheep,
    known(i, 'agricultural_land_acres', 0.025, if(has_land,
      round(least(120, exp(0.7 + 0.35 * w + 0.95 * normal(i, 'acres'))), 2), 0)) as agricultural_land_acres,
    known(i, 'consumption_pkr_month', 0.02, round(exp(log_consumption), 1)) as consumption_pkr_month,
    weight as survey_weight,
    if(fault = 'exact_copy', 2, 1) as copies
  from described
)
select * exclude (copies, copy)
from delivered, lateral (select unnest(range(copies)) as copy)
order by household_id
