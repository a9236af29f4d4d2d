import { z } from 'zod';
import { fctIndicatorValues } from '../../../data/models/marts/fct_indicator_values.schema';
import { defineQuery } from '../../warehouse/query';

/**
 * What is known of one programme in one place, whole and by vulnerable group, with the size of the place. `prefix` begins the ids of the
 * programme's household indicators.
 */
export const coverageFigures = defineQuery({
  name: 'coverage_figures',
  sql: `
    select figures.indicator_id, figures.period, figures.breakdown, figures.category, figures.numerator, figures.denominator, figures.value,
      figures.status, figures.covered_share, figures.smoothed, figures.interval_low, figures.interval_high, figures.estimate
    from fct_indicator_values as figures
    inner join dim_indicators as indicators using (indicator_id)
    where figures.place_code = $place
      and figures.model_id = if(indicators.per_model, $model, '')
      and figures.breakdown in ('none', 'head_sex', 'disability', 'elderly', 'children')
      and (
        figures.indicator_id in ('households', 'registered_over_census')
        or figures.indicator_id in (
          $prefix::varchar || '_eligible', $prefix::varchar || '_eligible_by_rule', $prefix::varchar || '_enrolled_now', $prefix::varchar || '_served_ever',
          $prefix::varchar || '_missed_by_rule', $prefix::varchar || '_missed_by_rule_people', $prefix::varchar || '_pending_only',
          $prefix::varchar || '_pending_only_people', $prefix::varchar || '_not_paid', $prefix::varchar || '_not_paid_people', $prefix::varchar || '_paid', $prefix::varchar || '_paid_ever', $prefix::varchar || '_paid_over_eligible',
          $prefix::varchar || '_take_up_served_over_eligible', $prefix::varchar || '_exclusion_by_rule', $prefix::varchar || '_inclusion_by_rule',
          $prefix::varchar || '_exclusion_poorest_30_not_enrolled', $prefix::varchar || '_inclusion_enrolled_above_40'
        )
      )
    order by indicators.position, figures.breakdown, figures.category`,
  parameters: z.object({ place: z.string(), model: z.string(), prefix: z.string() }),
  row: fctIndicatorValues.columns.pick({
    indicator_id: true,
    period: true,
    breakdown: true,
    category: true,
    numerator: true,
    denominator: true,
    value: true,
    status: true,
    covered_share: true,
    smoothed: true,
    interval_low: true,
    interval_high: true,
    estimate: true,
  }),
});

export type CoverageFigure = z.output<typeof coverageFigures.row>;
