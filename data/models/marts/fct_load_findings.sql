with final as (
  select * from load_findings
)
select code, severity, subject, records::double as records, sentence_en, sentence_ur, coalesce(indicator_ids, '') as indicator_ids
from final
