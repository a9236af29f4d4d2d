import { z } from 'zod';
import type { Refusal, Result } from '@/lib/core/result';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { Ask } from '@/lib/serving/queries/with-snapshot';

/** One resource of the public interface: its parameters, its rows, and how they are found. OpenAPI is made from the same. */
export interface Endpoint<Input extends z.ZodRawShape = z.ZodRawShape> {
  summary: string;
  parameters: z.ZodObject<Input>;
  row: z.ZodObject;
  answer(call: {
    ask: Ask;
    snapshot: Snapshot;
    parameters: z.output<z.ZodObject<Input>>;
  }): Promise<Result<object[], Refusal>>;
  /** A file instead of JSON, where the caller asks for one. */
  csv?(rows: object[], snapshot: Snapshot): { fileName: string; body: string };
}

export const defineEndpoint = <Input extends z.ZodRawShape>(endpoint: Endpoint<Input>): Endpoint =>
  endpoint as unknown as Endpoint;

export const snapshotParameter = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{3,80}$/)
  .optional()
  .describe('snapshot to answer from; the one in force unless named');

/** What surrounds the rows of every answer. */
export const envelopeOf = (snapshot: Snapshot, rows: object[]) => ({
  snapshot: snapshot.snapshot_id,
  ...(snapshot.stands_in_for === undefined ? {} : { stands_in_for: snapshot.stands_in_for }),
  as_of_on: snapshot.as_of_on,
  synthetic: snapshot.synthetic,
  ...(snapshot.synthetic ? { notice: 'Synthetic sample – not real data' } : {}),
  boundary_set: snapshot.boundary_set,
  boundaries_schematic: snapshot.boundaries_schematic,
  disclosure_policy: snapshot.disclosure_policy,
  sampled_one_in: snapshot.sampled_one_in,
  rows,
});
