import { z } from 'zod';
import { done } from '@/lib/core/result';
import { levels } from '@/lib/science/geography/level';
import { places as query } from '@/lib/serving/queries/places';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const places = defineEndpoint({
  summary: 'Places of the boundary set in force with their parents and census facts',
  parameters: z.strictObject({
    code: z.string().optional().describe('code of one place'),
    level: z.enum(levels).optional().describe('administrative level'),
    within: z.string().optional().describe('code of a place; only places below it'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters }) =>
    done(
      await ask(query, {
        code: parameters.code ?? null,
        level: parameters.level ?? null,
        within: parameters.within ?? null,
      }),
    ),
});
