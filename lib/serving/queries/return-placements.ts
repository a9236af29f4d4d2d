import { z } from 'zod';
import { fctReturnPlacements } from '../../../data/models/marts/fct_return_placements.schema';
import { defineQuery } from '../../warehouse/query';

/** How published names were placed, or why not, the most households first; `placed` keeps those with or without a place. */
export const returnPlacements = defineQuery({
  name: 'return_placements',
  sql: `
    select * from fct_return_placements
    where ($programme::varchar is null or programme_id = $programme::varchar)
      and ($period::varchar is null or period = $period::varchar)
      and ($placed::boolean is null or (place_code is not null) = $placed::boolean)
      and ($how::varchar is null or how = $how::varchar)
    order by eligible desc, programme_id, period, province_name, district_name, place_name, said_code`,
  parameters: z.object({
    programme: z.string().nullable(),
    period: z.string().nullable(),
    placed: z.boolean().nullable(),
    how: fctReturnPlacements.columns.shape.how.nullable(),
  }),
  row: fctReturnPlacements.columns,
});

export type ReturnPlacement = z.output<typeof returnPlacements.row>;
