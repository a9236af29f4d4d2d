with final as (
  select * from load_column_completeness
)
select table_name, column_name, records::double as records, filled::double as filled
from final
