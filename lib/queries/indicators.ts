import { z } from 'zod';
import { dimIndicators } from '../../data/models/marts/dim_indicators.schema';
import { defineQuery } from '../warehouse/query';

/** Every indicator as it was defined when the snapshot was published, or one of them. */
export const indicators = defineQuery({
  name: 'indicators',
  sql: `
    select * from dim_indicators
    where $indicator::varchar is null or indicator_id = $indicator::varchar
    order by position, indicator_id`,
  parameters: z.object({ indicator: z.string().nullable() }),
  row: dimIndicators.columns,
});

export type IndicatorRow = z.output<typeof indicators.row>;
