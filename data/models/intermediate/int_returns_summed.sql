with returns as (
  select * from stg_programme_returns
),
final as (
  select
    programme_id,
    period,
    province_name,
    district_name,
    place_name,
    said_code,
    count(*)::double as published_rows,
    coalesce(sum(eligible), 0)::double as eligible,
    sum(paid)::double as paid,
    coalesce(sum(eligible) filter (where paid is not null), 0)::double as eligible_with_paid,
    sum(deposited_pkr)::double as deposited_pkr,
    sum(withdrawn_pkr)::double as withdrawn_pkr
  from returns
  group by programme_id, period, province_name, district_name, place_name, said_code
)
select * from final
order by programme_id, period, province_name, district_name, place_name, said_code
