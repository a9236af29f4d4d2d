import { z } from 'zod';
import { fctBenefitIncidence } from '../../../data/models/marts/fct_benefit_incidence.schema';
import { defineQuery } from '../../warehouse/query';

/** Whom a programme reaches in each fifth of a place, poorest first; none where the fifths are withheld. */
export const benefitIncidence = defineQuery({
  name: 'benefit_incidence',
  sql: `
    select * from fct_benefit_incidence
    where programme_id = $programme and ($place::varchar is null or place_code = $place::varchar)
    order by place_code, outcome, fifth`,
  parameters: z.object({ programme: z.string(), place: z.string().nullable() }),
  row: fctBenefitIncidence.columns,
});

export type IncidenceFifth = z.output<typeof benefitIncidence.row>;
