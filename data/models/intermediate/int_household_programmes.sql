with spells as (
  select * from stg_enrolments
),
payments as (
  select * from stg_payments
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
),
enrolled as (
  select
    household_id,
    programme_id,
    count(*) as spells,
    bool_or(status <> 'pending' and enrolled_on <= as_of_on) as served_ever,
    bool_or(status = 'enrolled' and enrolled_on <= as_of_on and coalesce(exited_on > as_of_on, true)) as enrolled_now,
    min(enrolled_on) filter (where status <> 'pending') as first_enrolled_on,
    max(exited_on) as last_exited_on
  from spells cross join extract_day
  group by household_id, programme_id
),
paid as (
  select
    household_id,
    programme_id,
    count(*) as instalments,
    count(withdrawn_on) as instalments_withdrawn,
    sum(withdrawn_pkr) filter (where withdrawn_on is not null) as withdrawn_pkr,
    min(period) filter (where withdrawn_on is not null) as first_period_withdrawn,
    max(period) filter (where withdrawn_on is not null) as last_period_withdrawn
  from payments
  group by household_id, programme_id
),
final as (
  select
    household_id,
    programme_id,
    coalesce(spells, 0) as spells,
    coalesce(spells, 0) > 0 as found_eligible,
    coalesce(spells, 0) > 0 and not coalesce(served_ever, false) as pending_only,
    coalesce(served_ever, false) as served_ever,
    coalesce(enrolled_now, false) as enrolled_now,
    coalesce(instalments_withdrawn, 0) > 0 as paid_ever,
    first_enrolled_on,
    last_exited_on,
    coalesce(instalments, 0) as instalments,
    coalesce(instalments_withdrawn, 0) as instalments_withdrawn,
    withdrawn_pkr,
    first_period_withdrawn,
    last_period_withdrawn
  from enrolled full join paid using (household_id, programme_id)
)
select * from final
