import { z } from 'zod';
import { done } from '@/lib/core/result';
import { programmes as query } from '@/lib/serving/queries/programmes';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const programmes = defineEndpoint({
  summary: 'Programmes with the name, rule and amount of the day of the extract, and every dated one in the definition',
  parameters: z.strictObject({
    programme: z.string().optional().describe('id of one programme'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters }) => done(await ask(query, { programme: parameters.programme ?? null })),
});
