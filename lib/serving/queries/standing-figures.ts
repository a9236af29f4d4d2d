import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/**
 * All figures of one place by group: of the indicators of one programme, or, for '', of the monitoring that is of no
 * programme. Each in its latest period, or in the one asked for where the indicator has it; beside it all quarters
 * together (`all`), where they are held.
 */
export const standingFigures = defineQuery({
  name: 'standing_figures',
  sql: `
    with wanted as (
      select * from dim_indicators
      where programme_id = $programme and (programme_id <> '' or theme = 'monitoring')
    )
    select figures.*
    from fct_indicator_values as figures
    inner join wanted using (indicator_id)
    where figures.place_code = $place
      and figures.model_id = if(wanted.per_model, $model, '')
      and (
        figures.period = 'all'
        or figures.period = if(
          list_contains(string_split(wanted.periods, ','), $period::varchar), $period::varchar, wanted.latest_period
        )
      )
    order by wanted.position, figures.indicator_id, figures.breakdown, figures.category, figures.period`,
  parameters: z.object({
    place: z.string(),
    programme: z.string(),
    model: z.string(),
    period: z.string().nullable(),
  }),
  row: fctIndicatorValues.columns,
});

export type StandingFigure = z.output<typeof standingFigures.row>;
