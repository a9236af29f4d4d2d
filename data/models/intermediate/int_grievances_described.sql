with cases as (
  select * from stg_grievances
),
tehsils as (
  select place_code from dim_places where level = 'tehsil'
),
extract_day as (
  select as_of_on::date as as_of_on from dim_snapshot
),
final as (
  select
    place_code,
    year(opened_on)::varchar || 'Q' || quarter(opened_on)::varchar as period,
    coalesce(household_id, case_id) as protected_unit,
    category as grievance_category,
    closed_on is not null as closed,
    date_diff('day', opened_on, closed_on) as days_to_close,
    case
      when closed_on is not null then date_diff('day', opened_on, closed_on) <= 30
      when date_diff('day', opened_on, as_of_on) > 30 then false
    end as closed_within_30_days,
    closed_on is null and date_diff('day', opened_on, as_of_on) > 30 as open_over_30_days,
    case when closed_on is not null then outcome = 'upheld' end as upheld
  from cases
  inner join tehsils on tehsils.place_code = cases.tehsil_code
  cross join extract_day
)
select * from final
