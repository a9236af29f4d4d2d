import { z } from 'zod';
import { defineQuery } from '../../warehouse/query';
import { valuesByPlace } from './values-by-place';

/**
 * Places of the same level nearest in size (log of census population, 2023 else 2017), with one indicator. A place without a
 * census figure has no peers.
 */
export const peers = defineQuery({
  name: 'peers',
  sql: `
    with sized as (
      select *, coalesce(census_population_2023, census_population_2017) as population from dim_places
    ),
    subject as (
      select level, population from sized where place_code = $place
    ),
    nearest as (
      select sized.*
      from sized
      inner join subject on subject.level = sized.level and subject.population > 0 and sized.population > 0
      where sized.place_code <> $place
      order by abs(ln(sized.population / subject.population)), sized.place_code
      limit 8
    )
    select nearest.place_code, nearest.level, nearest.name_en, nearest.name_ur,
      nearest.district_code, district.name_en as district_en, district.name_ur as district_ur,
      nearest.province_code, province.name_en as province_en, province.name_ur as province_ur,
      figures.period,
      coalesce(figures.status, 'missing') as status,
      figures.numerator, figures.denominator, figures.value,
      coalesce(figures.covered_share, 0) as covered_share,
      figures.smoothed, figures.interval_low, figures.interval_high, figures.households, figures.estimate,
      quality.grade as quality_grade, coalesce(quality.reasons, '') as quality_reasons,
      nearest.population
    from nearest
    left join dim_places as district on district.place_code = nearest.district_code and nearest.level = 'tehsil'
    left join dim_places as province on province.place_code = nearest.province_code and nearest.level <> 'province'
    left join fct_indicator_values as figures
      on figures.place_code = nearest.place_code and figures.indicator_id = $indicator and figures.model_id = $model
      and figures.breakdown = 'none'
      and figures.period = (select latest_period from dim_indicators where indicator_id = $indicator)
    left join fct_place_quality as quality on quality.place_code = nearest.place_code
    order by nearest.population desc, nearest.place_code`,
  parameters: z.object({ place: z.string(), indicator: z.string(), model: z.string() }),
  row: valuesByPlace.row.extend({ population: z.number() }),
});

export type Peer = z.output<typeof peers.row>;
