create or replace temp table known_alias as
select unnest(from_json(
  $rows::json,
  '[{"boundary_set": "varchar", "place_code": "varchar", "alias": "varchar", "source": "varchar"}]'
), recursive := true)
