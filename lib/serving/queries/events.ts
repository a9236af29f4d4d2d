import { z } from 'zod';
import { dimEvents } from '../../../data/models/marts/dim_events.schema';
import { defineQuery } from '../../warehouse/query';

/** What happened and may move a figure, earliest first. */
export const events = defineQuery({
  name: 'events',
  sql: 'select * from dim_events order by on_day, event_id',
  parameters: z.object({}),
  row: dimEvents.columns,
});

export type EventRow = z.output<typeof events.row>;
