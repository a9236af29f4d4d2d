with households as (
  select * from stg_households
),
final as (
  select try_cast(head_identity as bigint) as identity_number
  from households
  where head_identity is not null
  group by 1
  having count(*) > 1
)
select identity_number from final
