with rows_rejected as (
  select * from load_rejects_rows
),
rules as (
  select * from load_reject_explanations
),
told as (
  select subject as file, part as rule, shown as records
  from int_accounts_protected
  where account = 'reject'
),
columns_judged as (
  select
    file,
    table_name,
    rule,
    any_value(column_name) as column_name
  from rows_rejected
  group by file, table_name, rule
),
final as (
  select file, table_name, rule, column_name, records, explanation_en, explanation_ur
  from columns_judged
  inner join told using (file, rule)
  left join rules using (rule)
)
select * from final
