import { z } from 'zod';
import { done } from '@/lib/core/result';
import { concentration as query } from '@/lib/serving/queries/concentration';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const concentration = defineEndpoint({
  summary: 'Concentration index of a programme by consumption, with its standard error: below 0 the poorer have more',
  parameters: z.strictObject({
    programme: z.string().describe('id of the programme'),
    place: z.string().optional().describe('code of one place; every place where it is published unless named'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters: { programme, place } }) =>
    done(await ask(query, { programme, place: place ?? null })),
});
