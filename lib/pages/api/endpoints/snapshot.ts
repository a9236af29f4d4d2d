import { z } from 'zod';
import { done } from '@/lib/core/result';
import { snapshotInForce } from '@/lib/serving/queries/snapshot-in-force';
import { defineEndpoint, snapshotParameter } from '../endpoint';

export const snapshot = defineEndpoint({
  summary: 'What the snapshot in force is: extract, day, boundaries, counts',
  parameters: z.strictObject({ snapshot: snapshotParameter }),
  row: snapshotInForce.row,
  answer: async (call) => done([call.snapshot]),
});
