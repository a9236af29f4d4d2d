import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { fctPlaceQuality } from '../../../data/models/marts/fct_place_quality.schema';
import { defineQuery } from '../../warehouse/query';

/** Every whole figure (no breakdown) of some places at once: a place beside its parent and the nation. */
export const placeFigures = defineQuery({
  name: 'place_figures',
  sql: `
    select figures.*, quality.grade as quality_grade, coalesce(quality.reasons, '') as quality_reasons
    from fct_indicator_values as figures
    inner join dim_indicators as indicators using (indicator_id)
    left join fct_place_quality as quality on quality.place_code = figures.place_code
    where figures.breakdown = 'none'
      and figures.period = indicators.latest_period
      and figures.place_code in ($place, $parent, $nation)
      and figures.model_id = if(indicators.per_model, $model, '')
    order by indicators.position, figures.indicator_id, figures.place_code`,
  parameters: z.object({ place: z.string(), parent: z.string(), nation: z.string(), model: z.string() }),
  row: fctIndicatorValues.columns.extend({
    quality_grade: fctPlaceQuality.columns.shape.grade,
    quality_reasons: fctPlaceQuality.columns.shape.reasons,
  }),
});

export type FigureRow = z.output<typeof placeFigures.row>;
