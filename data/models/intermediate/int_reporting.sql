with places as (
  select household_id, place_code, record_key from stg_households inner join int_record_keys using (household_id)
),
programmes as (
  select programme_id, monitored_by from dim_programmes
),
sent as (
  select 'payments' as source, programme_id, place_code, period, count(*)::double as received,
    count(distinct household_id)::double as senders, bit_xor(distinct record_key) as sender_key, min(record_key) as sender_least
  from stg_payments inner join places using (household_id)
  where regexp_matches(period, '^[0-9]{4}Q[1-4]$')
  group by all
  union all
  select 'attendance', programme_id, place_code, period, count(*)::double,
    count(distinct household_id)::double, bit_xor(distinct record_key), min(record_key)
  from stg_attendance
  inner join places using (household_id)
  inner join programmes on monitored_by = 'attendance'
  group by all
  union all
  select 'health_visits', programme_id, place_code, period, count(*)::double,
    count(distinct household_id)::double, bit_xor(distinct record_key), min(record_key)
  from stg_health_visits
  inner join places using (household_id)
  inner join programmes on monitored_by = 'health_visits'
  group by all
),
periods as (
  select distinct source, programme_id, period from sent
),
senders as (
  select distinct source, programme_id, place_code from sent
),
grid as (
  select source, programme_id, place_code, period, coalesce(received, 0) as received,
    coalesce(sent.senders, 0) as senders, sender_key, sender_least
  from senders
  inner join periods using (source, programme_id)
  left join sent using (source, programme_id, place_code, period)
),
compared as (
  select
    *,
    coalesce(
      last_value(nullif(received, 0) ignore nulls) over (
        partition by source, programme_id, place_code
        order by period
        rows between unbounded preceding and 1 preceding
      ),
      0
    ) as received_before
  from grid
),
final as (
  select
    source,
    programme_id,
    place_code,
    period,
    received,
    received_before,
    senders,
    sender_key,
    sender_least,
    case
      when received > 0 then 'received'
      when received_before >= 3 then 'missing'
      else 'nothing_expected'
    end as status
  from compared
)
select * from final
