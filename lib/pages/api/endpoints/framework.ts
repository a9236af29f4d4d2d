import { z } from 'zod';
import { done } from '@/lib/core/result';
import { framework as query } from '@/lib/serving/queries/framework';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const framework = defineEndpoint({
  summary: 'The monitoring framework of the sources: what computes each indicator, or why the tables do not allow it',
  parameters: z.strictObject({ snapshot: snapshotParameter }),
  row: query.row,
  answer: async ({ ask }) => done(await ask(query, {})),
});
