with findings as (
  select * from load_findings
),
whole as (
  select households from dim_snapshot
),
told as (
  select
    subject as code,
    part as subject,
    shown as records,
    format('{:,}', shown::bigint) as number,
    least(shown / greatest(households, 1), 1) as share
  from int_accounts_protected cross join whole
  where account = 'finding'
),
worded as (
  select
    *,
    case
      when share > 0 and share < 0.01 then '<1 %'
      when share > 0.99 and share < 1 then '>99 %'
      else round(100 * share)::integer || ' %'
    end as percent
  from told
),
final as (
  select
    code,
    severity,
    subject,
    worded.records,
    replace(replace(sentence_en, '{records}', number), '{share}', percent) as sentence_en,
    replace(replace(sentence_ur, '{records}', number), '{share}', percent) as sentence_ur,
    coalesce(indicator_ids, '') as indicator_ids
  from findings inner join worded using (code, subject)
)
select * from final
