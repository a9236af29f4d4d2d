import { z } from 'zod';
import { done } from '@/lib/core/result';
import { models as query } from '@/lib/serving/queries/models';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const models = defineEndpoint({
  summary: 'PMT models in force, the default first',
  parameters: z.strictObject({ snapshot: snapshotParameter }),
  row: query.row,
  answer: async ({ ask }) => done(await ask(query, {})),
});
