select
  'P' || household_id || coalesce(right(member_id, 2), '00') || letter || period as payment_id,
  programme_id,
  household_id,
  member_id,
  period,
  due_on,
  amount_pkr,
  deposited_on,
  withdrawn_on + to_seconds(
    case
      when hash(code) % 25 = 0 and channel_draw >= 0.6 and channel_draw < 0.78 then 39600 + bits(i, 'second') % 3
      else 32400 + bits(i, 'second' || period) % 28800
    end::bigint
  ) as withdrawn_on,
  case when withdrawn_on is not null then amount_pkr - if(short_draw < 0.015, 500, 0) end as withdrawn_pkr,
  case
    when withdrawn_on is null then null
    when channel_draw < 0.38 then 'pos'
    when channel_draw < 0.6 then 'atm'
    when channel_draw < 0.78 then 'camp'
    when channel_draw < 0.92 then 'franchise'
    else 'branch'
  end as channel,
  case
    when (province_code in ('PK6', 'PK4', 'PK7')) <> (uniform(i, 'agency') < 0.04) then 'Partner Bank A'
    else 'Partner Bank B'
  end as agency,
  case
    when account_failed then 'account'
    when not unable or reason_draw > 0.7 then null
    when reason_draw < 0.4 then 'biometric'
    when reason_draw < 0.54 then 'cnic_expired'
    when reason_draw < 0.62 then 'account'
    else 'other'
  end as failure_reason
from instalment_drawn
order by household_id, letter, member_id, period
