with rows_rejected as (
  select * from load_rejects_rows
),
rules as (
  select * from load_reject_explanations
),
final as (
  select
    file,
    table_name,
    rule,
    any_value(column_name) as column_name,
    count(*)::double as records
  from rows_rejected
  group by file, table_name, rule
)
select file, table_name, rule, column_name, records, explanation_en, explanation_ur
from final left join rules using (rule)
