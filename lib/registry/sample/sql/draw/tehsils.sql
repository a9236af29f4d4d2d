create or replace temp table tehsil as
select unnest(from_json(
  $tehsils::json,
  '[{"code": "varchar", "name": "varchar", "district_code": "varchar", "district_name": "varchar",
     "province_code": "varchar", "province_name": "varchar", "first_household": "bigint", "households": "bigint",
     "longitude": "double", "latitude": "double", "spread_degrees": "double", "census_households": "bigint",
     "weight": "double", "urban_share": "double", "household_size": "double", "log_welfare": "double",
     "cut_no_toilet": "double", "cut_flush_toilet": "double", "cut_electricity": "double", "cut_one_room": "double",
     "cut_improved_water": "double", "cut_water_inside": "double", "cut_gas": "double", "cut_kacha": "double",
     "cut_male_literacy": "double", "cut_female_literacy": "double", "cut_schooling": "double",
     "disability": "double", "take_up": "double", "late": "boolean", "silent": "boolean", "schools": "bigint",
     "survey_starts": "bigint", "flood_severity": "bigint"}]'), recursive := true)
