with members as (
  select household_id, age, education_years from stg_members
),
households as (
  select household_id, household_size from stg_households
),
listed as (
  select
    household_id,
    count(*)::integer as members_listed,
    (count(*) filter (age < 5))::integer as members_under_5,
    (count(*) filter (age >= 18))::integer as adults,
    (count(*) filter (age >= 18 and education_years is null))::integer as adults_without_schooling,
    max(education_years) filter (age >= 18) as adult_education_years_most,
    sum(education_years) filter (age >= 18)::double / nullif(count(*) filter (age >= 18), 0) as adult_education_years_mean
  from members
  group by household_id
),
judged as (
  select
    listed.*,
    household_size,
    members_listed = household_size as is_whole,
    members_listed = household_size and adults_without_schooling = 0 as is_schooled
  from listed
  inner join households using (household_id)
),
final as (
  select
    household_id,
    case when is_whole then members_under_5 end as members_under_5,
    case when is_whole then adults end as adults,
    case when is_schooled then adult_education_years_most end as adult_education_years_most,
    case when is_schooled then adult_education_years_mean end as adult_education_years_mean,
    case
      when not coalesce(is_whole, false) then members_listed || ' members are listed of ' || coalesce(household_size::varchar, 'an unknown number')
      when not is_schooled then 'the schooling of ' || adults_without_schooling || ' of ' || adults || ' adults is not known'
      when adults = 0 then 'nobody is 18 or over'
    end as roster_gap
  from judged
)
select * from final
