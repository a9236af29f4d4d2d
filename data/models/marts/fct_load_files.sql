with final as (
  select * from load_files
)
select file, table_name, bytes::double as bytes, sha256, records::double as records, accepted::double as accepted,
  rejected::double as rejected, duplicate::double as duplicate, blank::double as blank
from final
