import { z } from 'zod';
import { fctReturnPlacements } from '@/data/models/marts/fct_return_placements.schema';
import { isPeriod } from '@/lib/core/period';
import { done } from '@/lib/core/result';
import { csvTable } from '@/lib/serving/presentation/csv';
import { returnPlacements as query } from '@/lib/serving/queries/return-placements';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const returnPlacements = defineEndpoint({
  summary:
    'Every place that published returns name, as printed: where it counts, how that was decided, or why it has no place',
  parameters: z.strictObject({
    programme: z.string().optional().describe('id of a programme or of a part of one'),
    period: z.string().refine(isPeriod, 'a year, a quarter like 2025Q3, or a day').optional().describe('period'),
    placed: z.enum(['yes', 'no']).optional().describe('only names with, or without, a place'),
    how: fctReturnPlacements.columns.shape.how.optional().describe('only names placed, or left unplaced, this way'),
    format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters: { programme, period, placed, how } }) =>
    done(
      await ask(query, {
        programme: programme ?? null,
        period: period ?? null,
        placed: placed === undefined ? null : placed === 'yes',
        how: how ?? null,
      }),
    ),
  csv: (rows, snapshot) =>
    csvTable(rows as Record<string, string | number | null>[], Object.keys(query.row.shape), {
      parts: ['return-placements', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
