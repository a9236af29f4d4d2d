import { z } from 'zod';
import { dimSnapshot } from '../../../data/models/marts/dim_snapshot.schema';
import { defineQuery } from '../../warehouse/query';

/** The snapshot that answers: what it is, of when, from whom. */
export const snapshotInForce = defineQuery({
  name: 'snapshot_in_force',
  sql: 'select * from dim_snapshot',
  parameters: z.object({}),
  row: dimSnapshot.columns,
});

/** `stands_in_for` names the snapshot in force where it is damaged and this one, published before it, answers instead. */
export type Snapshot = z.output<typeof snapshotInForce.row> & { stands_in_for?: string };
