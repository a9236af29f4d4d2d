with final as (
  select * from load_findings
)
select code, severity, subject, records::double as records, sentence_en, sentence_ur
from final
