create or replace temp table census_fact as
select unnest(from_json(
  $rows::json,
  '[{"place_code": "varchar", "year": "bigint", "population": "bigint", "households": "bigint", "source": "varchar"}]'
), recursive := true)
