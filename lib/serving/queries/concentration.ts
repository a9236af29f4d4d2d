import { z } from 'zod';
import { fctConcentration } from '../../../data/models/marts/fct_concentration.schema';
import { defineQuery } from '../../warehouse/query';

/** How far the poor have more than their share of one programme: in one place, or wherever it is published. */
export const concentration = defineQuery({
  name: 'concentration',
  sql: `
    select * from fct_concentration
    where programme_id = $programme and ($place::varchar is null or place_code = $place::varchar)
    order by place_code, outcome`,
  parameters: z.object({ programme: z.string(), place: z.string().nullable() }),
  row: fctConcentration.columns,
});

export type ConcentrationRow = z.output<typeof concentration.row>;
