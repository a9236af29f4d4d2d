with committees as (
  select * from stg_mobilisation
),
tehsils as (
  select place_code from dim_places where level = 'tehsil'
),
final as (
  select
    place_code,
    null::varchar as protected_unit,
    members,
    case when meetings_last_quarter is not null then meetings_last_quarter > 0 end as met
  from committees
  inner join tehsils on tehsils.place_code = committees.tehsil_code
)
select * from final
