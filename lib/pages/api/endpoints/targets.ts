import { z } from 'zod';
import { done } from '@/lib/core/result';
import { csvTable } from '@/lib/serving/presentation/csv';
import { targets as query, type TargetRow } from '@/lib/serving/queries/targets';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const columns = [
  'indicator_id',
  'stated_as',
  'place_code',
  'level',
  'target_period',
  'baseline',
  'target',
  'actual_period',
  'actual',
  'actual_status',
  'covered_share',
  'expected',
  'status',
] as const;

export const targets = defineEndpoint({
  summary: 'Targets with baseline, latest figure and how it stands by the rule of the monitoring method',
  parameters: z.strictObject({
    place: z.string().optional().describe('code of one place'),
    indicator: z.string().optional().describe('id of one indicator'),
    snapshot: snapshotParameter,
    format: z.enum(['json', 'csv']).optional().describe('csv for a file'),
  }),
  row: query.row,
  answer: async ({ ask, parameters: { place = null, indicator = null } }) =>
    done(await ask(query, { place, indicator })),
  csv: (rows, snapshot) =>
    csvTable(rows as TargetRow[], columns, {
      parts: ['targets', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
