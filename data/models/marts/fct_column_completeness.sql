with counted as (
  select * from load_column_completeness
),
told as (
  select * from int_accounts_protected
),
accepted as (
  select table_name, shown as records
  from told
  where account = 'file' and part = 'accepted'
),
smaller as (
  select table_name, subject as column_name, part, shown
  from told
  where account = 'column'
),
final as (
  select
    table_name,
    column_name,
    accepted.records,
    case when part = 'filled' then least(shown, accepted.records) else greatest(accepted.records - shown, 0) end as filled
  from counted
  inner join accepted using (table_name)
  inner join smaller using (table_name, column_name)
)
select * from final
