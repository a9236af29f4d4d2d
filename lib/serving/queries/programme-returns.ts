import { z } from 'zod';
import { fctProgrammeReturns } from '../../../data/models/marts/fct_programme_returns.schema';
import { levels } from '../../science/geography/level';
import { defineQuery } from '../../warehouse/query';

/** Published totals by programme, period and place: all, or those of one programme, level or place and what lies within it. */
export const programmeReturns = defineQuery({
  name: 'programme_returns',
  sql: `
    select returns.*
    from fct_programme_returns as returns
    inner join dim_places as places using (place_code)
    where ($programme::varchar is null or returns.programme_id = $programme::varchar)
      and ($period::varchar is null or returns.period = $period::varchar)
      and ($level::varchar is null or returns.level = $level::varchar)
      and (
        $within::varchar is null or $within::varchar = 'PK'
        or $within::varchar in (places.place_code, places.province_code, places.division_code, places.district_code)
      )
    order by returns.programme_id, returns.period, returns.place_code`,
  parameters: z.object({
    programme: z.string().nullable(),
    period: z.string().nullable(),
    level: z.enum(levels).nullable(),
    within: z.string().nullable(),
  }),
  row: fctProgrammeReturns.columns,
});

export type ProgrammeReturn = z.output<typeof programmeReturns.row>;
