-- Columns of the household survey 2015-16 under the names and codes of the extract contract, for `naqsha calibrate --prepare`.
select
  hhsize as household_size,
  rooms,
  head_educ_years as head_education_years,
  head_age,
  case when head_female = 1 then 'female' else 'male' end as head_sex,
  n_5_16 as children_5_16,
  case when n_5_16 > 0 then round(share_5_16_in_school * n_5_16) else 0 end as children_5_16_in_school,
  n_u5 as members_under_5,
  hhsize - n_u18 as adults,
  adult_educ_max as adult_education_years_most,
  adult_educ_mean as adult_education_years_mean,
  case toilet
    when 'flush connected to public sewerage' then 'flush_sewer'
    when 'flush connected to pit' then 'flush_pit'
    when 'flush connected to open drain' then 'flush_open_drain'
    when 'dry raised laterine' then 'dry_raised'
    when 'dry pit latrine' then 'dry_pit'
    when 'no toilet in the household' then 'none'
  end as toilet,
  case water_source
    when 'piped water' then 'piped'
    when 'hand pump' then 'hand_pump'
    when 'motorized pumping/tubewell' then 'motor_pump'
    when 'closed well' then 'closed_well'
    when 'open well' then 'open_well'
    else 'other'
  end as water_source,
  lower(region) as area_type,
  case when gas = 1 then 'gas' end as cooking_fuel,
  electricity = 1 as electricity,
  owner = 1 as owns_home,
  has_internet = 1 as internet,
  has_mobile = 1 as mobile_phone,
  has_desktop = 1 or has_laptop = 1 as computer,
  cons_pae_month_rs as consumption_pkr_month,
  fold
from survey
