with placements as (
  select * from fct_return_placements
),
places as (
  select * from dim_places
),
nation as (
  select place_code from dim_places where level = 'nation'
),
counted as (
  select
    placements.*,
    places.level as own_level,
    unnest(list_distinct(list_filter(
      [nation.place_code, places.province_code, places.division_code, places.district_code, places.place_code],
      lambda code: code is not null
    ))) as counts_at
  from placements
  cross join nation
  left join places on places.place_code = placements.place_code
),
final as (
  select
    counted.programme_id,
    any_value(counted.programme_en) as programme_en,
    any_value(counted.programme_ur) as programme_ur,
    any_value(counted.part_of) as part_of,
    counted.period,
    places.place_code,
    any_value(places.level) as level,
    sum(counted.published_rows)::double as published_rows,
    sum(counted.eligible)::double as eligible,
    coalesce(sum(counted.eligible) filter (where counted.place_code is not null), 0)::double as eligible_placed,
    coalesce(sum(counted.eligible) filter (where counted.own_level = 'tehsil'), 0)::double as eligible_in_tehsils,
    sum(counted.paid)::double as paid,
    sum(counted.eligible_with_paid)::double as eligible_with_paid,
    sum(counted.deposited_pkr)::double as deposited_pkr,
    sum(counted.withdrawn_pkr)::double as withdrawn_pkr,
    coalesce(string_agg(distinct counted.how, ',' order by counted.how) filter (where counted.place_code is not null), '') as placed_by
  from counted
  inner join places on places.place_code = counted.counts_at
  group by counted.programme_id, counted.period, places.place_code
)
select
  programme_id,
  programme_en,
  programme_ur,
  part_of,
  period,
  place_code,
  level,
  published_rows,
  eligible,
  eligible_placed,
  eligible_in_tehsils,
  paid,
  eligible_with_paid,
  deposited_pkr,
  withdrawn_pkr,
  placed_by
from final
order by programme_id, period, place_code
