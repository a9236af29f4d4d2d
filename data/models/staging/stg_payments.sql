select
  payment_id,
  programme_id,
  household_id,
  member_id,
  period,
  due_on,
  amount_pkr,
  deposited_on,
  cast(withdrawn_on as date) as withdrawn_on,
  case when withdrawn_on > date_trunc('day', withdrawn_on) then withdrawn_on end as withdrawn_at,
  withdrawn_pkr,
  channel,
  agency,
  failure_reason
from raw_payments
