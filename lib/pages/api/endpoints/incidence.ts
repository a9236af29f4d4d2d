import { z } from 'zod';
import { done } from '@/lib/core/result';
import { csvTable } from '@/lib/serving/presentation/csv';
import { type IncidenceFifth, benefitIncidence as query } from '@/lib/serving/queries/benefit-incidence';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const incidence = defineEndpoint({
  summary:
    'Whom a programme reaches in each fifth of the households of a place, and what share of its money each fifth has',
  parameters: z.strictObject({
    programme: z.string().describe('id of the programme'),
    place: z.string().optional().describe('code of one place; every place whose fifths are published unless named'),
    format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters: { programme, place } }) =>
    done(await ask(query, { programme, place: place ?? null })),
  csv: (rows, snapshot) =>
    csvTable(rows as unknown as IncidenceFifth[], Object.keys(query.row.shape) as (keyof IncidenceFifth)[], {
      parts: ['incidence', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
