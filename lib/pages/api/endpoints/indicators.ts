import { z } from 'zod';
import { done } from '@/lib/core/result';
import { indicators as query } from '@/lib/serving/queries/indicators';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const indicators = defineEndpoint({
  summary: 'Indicators as they were defined when the snapshot was published',
  parameters: z.strictObject({
    indicator: z.string().optional().describe('id of one indicator'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters }) => done(await ask(query, { indicator: parameters.indicator ?? null })),
});
