import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/** How many households or people some indicators count in each tehsil within a place, as published; `indicators` are ids joined by commas. */
export const demandByTehsil = defineQuery({
  name: 'demand_by_tehsil',
  sql: `
    select figures.indicator_id, figures.place_code, figures.status, figures.numerator, figures.value, figures.estimate
    from fct_indicator_values as figures
    inner join dim_places as places on places.place_code = figures.place_code and places.level = 'tehsil'
    where list_contains(string_split($indicators::varchar, ','), figures.indicator_id)
      and figures.model_id in ('', $model) and figures.breakdown = 'none'
      and (
        $within::varchar = 'PK' or places.place_code = $within::varchar
        or $within::varchar in (places.province_code, places.division_code, places.district_code)
      )
    order by figures.indicator_id, figures.place_code`,
  parameters: z.object({ indicators: z.string(), model: z.string(), within: z.string() }),
  row: fctIndicatorValues.columns.pick({
    indicator_id: true,
    place_code: true,
    status: true,
    numerator: true,
    value: true,
    estimate: true,
  }),
});

export type DemandRow = z.output<typeof demandByTehsil.row>;
