import { z } from 'zod';
import { isPeriod } from '@/lib/core/period';
import { done } from '@/lib/core/result';
import { levels } from '@/lib/science/geography/level';
import { csvTable } from '@/lib/serving/presentation/csv';
import { programmeReturns as query } from '@/lib/serving/queries/programme-returns';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const returns = defineEndpoint({
  summary:
    'Published programme returns by place: eligible, paid, deposited and withdrawn, and how their rows were placed',
  parameters: z.strictObject({
    programme: z.string().optional().describe('id of a programme or of a part of one'),
    period: z.string().refine(isPeriod, 'a year, a quarter like 2025Q3, or a day').optional().describe('period'),
    level: z.enum(levels).optional().describe('administrative level; all levels unless named'),
    within: z.string().optional().describe('code of a place; it and the places below it'),
    format: z.enum(['json', 'csv']).default('json').describe('csv answers with a file'),
    snapshot: snapshotParameter,
  }),
  row: query.row,
  answer: async ({ ask, parameters: { programme, period, level, within } }) =>
    done(
      await ask(query, {
        programme: programme ?? null,
        period: period ?? null,
        level: level ?? null,
        within: within ?? null,
      }),
    ),
  csv: (rows, snapshot) =>
    csvTable(rows as Record<string, string | number | null>[], Object.keys(query.row.shape), {
      parts: ['returns', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
