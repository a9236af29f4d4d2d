import { z } from 'zod';
import { done } from '@/lib/core/result';
import { levels } from '@/lib/science/geography/level';
import { placeQuality as query } from '@/lib/serving/queries/place-quality';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const quality = defineEndpoint({
  summary: 'Quality grade A to D of every place with what it rests on: completeness, age of survey, coverage',
  parameters: z.strictObject({
    place: z.string().optional().describe('code of one place'),
    level: z.enum(levels).optional().describe('administrative level'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters }) =>
    done(await ask(query, { place: parameters.place ?? null, level: parameters.level ?? null })),
});
