import { z } from 'zod';
import { fctHotspots } from '../../../data/models/marts/fct_hotspots.schema';
import { defineQuery } from '../../warehouse/query';

const row = fctHotspots.columns.omit({ indicator_id: true, model_id: true, statistic: true, level: true });

/** The hotspots that the snapshot holds for one indicator, model, level and statistic; none where it is not in the default set. */
export const storedHotspots = defineQuery({
  name: 'stored_hotspots',
  sql: `
    select place_code, score, z, p, q, class, neighbours, around, cluster, isolated
    from fct_hotspots
    where indicator_id = $indicator and model_id = $model and level = $level and statistic = $statistic
    order by place_code`,
  parameters: z.object({ indicator: z.string(), model: z.string(), level: z.string(), statistic: z.string() }),
  row,
});

export type StoredHotspot = z.output<typeof row>;
