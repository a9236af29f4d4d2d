with findings as (
  select * from load_findings
),
told as (
  select subject as code, part as subject, shown
  from int_accounts_protected
  where account = 'finding'
),
final as (
  select
    code,
    severity,
    subject,
    shown as records,
    replace(sentence_en, '{records}', format('{:,}', shown::bigint)) as sentence_en,
    replace(sentence_ur, '{records}', format('{:,}', shown::bigint)) as sentence_ur,
    coalesce(indicator_ids, '') as indicator_ids
  from findings inner join told using (code, subject)
)
select * from final
