import { z } from 'zod';
import { dimHotspotRuns } from '../../../data/models/marts/dim_hotspot_runs.schema';
import { defineQuery } from '../../warehouse/query';

/** How the stored hotspots of one indicator, model, level and statistic were made. */
export const hotspotRun = defineQuery({
  name: 'hotspot_run',
  sql: `
    select * exclude (indicator_id, model_id, level) from dim_hotspot_runs
    where indicator_id = $indicator and model_id = $model and level = $level and statistic = $statistic`,
  parameters: z.object({ indicator: z.string(), model: z.string(), level: z.string(), statistic: z.string() }),
  row: dimHotspotRuns.columns.omit({ indicator_id: true, model_id: true, level: true }),
});

export type HotspotRunRow = z.output<typeof hotspotRun.row>;
