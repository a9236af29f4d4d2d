with payments as (
  select * from stg_payments
),
households as (
  select household_id, place_code, area_type, head_sex from stg_households
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
),
minutes as (
  select
    programme_id,
    place_code,
    agency,
    date_trunc('minute', withdrawn_at) as minute,
    count(*) as in_minute
  from payments inner join households using (household_id)
  where withdrawn_at is not null
  group by all
  having count(*) >= 10
),
seconds as (
  select
    programme_id,
    place_code,
    agency,
    date_trunc('second', withdrawn_at) as second,
    count(*) as in_second
  from payments inner join households using (household_id)
  where withdrawn_at is not null
  group by all
  having count(*) >= 3
),
aged as (
  select
    *,
    deposited_on is not null as deposited,
    withdrawn_on is not null as withdrawn,
    date_diff('day', due_on, deposited_on) as days_due_to_deposit,
    date_diff('day', deposited_on, withdrawn_on) as days_deposit_to_withdrawal,
    case when deposited_on is not null and withdrawn_on is null then date_diff('day', deposited_on, as_of_on) end
      as days_waiting
  from payments cross join extract_day
),
final as (
  select
    aged.programme_id,
    households.place_code,
    period,
    household_id as protected_unit,
    area_type,
    head_sex,
    deposited,
    withdrawn,
    case when deposited then amount_pkr else 0 end as deposited_pkr,
    case when withdrawn then coalesce(withdrawn_pkr, 0) else 0 end as withdrawn_pkr,
    days_due_to_deposit,
    days_deposit_to_withdrawal,
    days_waiting,
    withdrawn and withdrawn_pkr < amount_pkr as withdrawn_short,
    withdrawn and withdrawn_pkr < amount_pkr and withdrawn_pkr % 500 = 0 as withdrawn_round,
    withdrawn_at is not null as withdrawal_timed,
    case when withdrawn_at is not null then in_second is not null end as in_same_second,
    case when withdrawn_at is not null then in_minute is not null end as in_same_minute,
    failure_reason = 'biometric' is true as failed_biometric,
    failure_reason is not null as failed,
    channel,
    aged.agency,
    failure_reason,
    case
      when days_waiting <= 30 then '0-30'
      when days_waiting <= 60 then '31-60'
      when days_waiting <= 90 then '61-90'
      when days_waiting > 90 then '90+'
    end as ageing
  from aged
  inner join households using (household_id)
  left join minutes on minutes.programme_id = aged.programme_id and minutes.place_code = households.place_code
    and minutes.agency = aged.agency and minutes.minute = date_trunc('minute', aged.withdrawn_at)
  left join seconds on seconds.programme_id = aged.programme_id and seconds.place_code = households.place_code
    and seconds.agency = aged.agency and seconds.second = date_trunc('second', aged.withdrawn_at)
)
select * from final
