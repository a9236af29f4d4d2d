with files as (
  select * from load_files
),
told as (
  select * from int_accounts_protected
),
parts as (
  select
    subject as file,
    sum(case when account = 'file' and part = 'accepted' then shown else 0 end) as accepted,
    sum(case when account = 'reject' then shown else 0 end) as rejected,
    sum(case when account = 'file' and part = 'duplicate' then shown else 0 end) as duplicate
  from told
  where account in ('file', 'reject')
  group by subject
),
final as (
  select
    files.file,
    files.table_name,
    round(files.bytes, (1 - floor(log10(greatest(files.bytes, 1))))::integer)::double as bytes,
    files.sha256,
    parts.accepted + parts.rejected + parts.duplicate + files.blank as records,
    parts.accepted,
    parts.rejected,
    parts.duplicate,
    files.blank::double as blank
  from files inner join parts using (file)
)
select * from final
