with payments as (
  select * from stg_payments
),
households as (
  select household_id, place_code, area_type, head_sex from stg_households
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
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
    programme_id,
    place_code,
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
    failure_reason = 'biometric' is true as failed_biometric,
    failure_reason is not null as failed,
    channel,
    agency,
    failure_reason,
    case
      when days_waiting <= 30 then '0-30'
      when days_waiting <= 60 then '31-60'
      when days_waiting <= 90 then '61-90'
      when days_waiting > 90 then '90+'
    end as ageing
  from aged
  inner join households using (household_id)
)
select * from final
