import { z } from 'zod';
import { done } from '@/lib/core/result';
import { reportingStatuses } from '@/lib/measures/monitoring/reporting-rule';
import { levels } from '@/lib/science/geography/level';
import { csvTable } from '@/lib/serving/presentation/csv';
import { reporting as query, type ReportingRow } from '@/lib/serving/queries/reporting';
import { defineEndpoint, snapshotParameter } from '../endpoint';

const columns = [
  'place_code',
  'name_en',
  'level',
  'source_table',
  'programme_id',
  'period',
  'status',
  'received_rows',
  'expected_rows',
  'median_days',
  'reported_share',
  'tehsils',
  'tehsils_late',
  'tehsils_missing',
] as const;

export const reporting = defineEndpoint({
  summary: 'What each place sent of each table and programme for each quarter: received, late, partial, missing',
  parameters: z.strictObject({
    level: z.enum(levels).optional().describe('administrative level'),
    within: z.string().optional().describe('code of the place that holds the places, itself included'),
    status: z.enum(reportingStatuses).optional().describe('only what stands so'),
    snapshot: snapshotParameter,
    format: z.enum(['json', 'csv']).optional().describe('csv for a file'),
  }),
  row: query.row,
  answer: async ({ ask, parameters: { level = null, within = null, status = null } }) =>
    done(await ask(query, { level, within, status })),
  csv: (rows, snapshot) =>
    csvTable(rows as ReportingRow[], columns, {
      parts: ['reporting', snapshot.snapshot_id],
      synthetic: snapshot.synthetic,
    }),
});
