with requests as (
  select * from stg_registrations
),
tehsils as (
  select place_code from dim_places where level = 'tehsil'
),
final as (
  select
    place_code,
    year(submitted_on)::varchar || 'Q' || quarter(submitted_on)::varchar as period,
    coalesce(household_id, request_id) as protected_unit,
    kind as request_kind,
    decided_on is not null as decided,
    date_diff('day', submitted_on, decided_on) as days_to_decide,
    case when decided_on is not null then outcome = 'accepted' end as accepted
  from requests
  inner join tehsils on tehsils.place_code = requests.tehsil_code
)
select * from final
