create or replace temp table emergency_counted as
select unnest(from_json($rows::json, '[{"code": "varchar", "eligible": "bigint", "paid": "bigint"}]'), recursive := true)
