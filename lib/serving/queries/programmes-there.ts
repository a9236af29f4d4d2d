import { z } from 'zod';
import { dimProgrammes } from '../../../data/models/marts/dim_programmes.schema';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** How many households each programme has enrolled now, of a sample as estimated for the nation, by place of a level; withheld counts stay null with their status. */
export const programmesThere = defineQuery({
  name: 'programmes_there',
  sql: `
    select figures.place_code, programmes.programme_id, programmes.name_en, programmes.name_ur,
      coalesce(figures.estimate, figures.value) as value, figures.status
    from dim_programmes as programmes
    inner join fct_indicator_values as figures
      on figures.indicator_id in (
        programmes.programme_id || '_enrolled_now', programmes.programme_id || '_households_enrolled_now'
      )
    where figures.breakdown = 'none' and figures.level = $level
    order by programmes.position, figures.place_code`,
  parameters: z.object({ level: z.enum(levels) }),
  row: z.object({
    ...fctIndicatorValues.columns.pick({ place_code: true, value: true, status: true }).shape,
    ...dimProgrammes.columns.pick({ programme_id: true, name_en: true, name_ur: true }).shape,
  }),
});

export type ProgrammeThere = z.output<typeof programmesThere.row>;
