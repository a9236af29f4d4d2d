import type { z } from 'zod';
import { invariant } from '../core/invariant';
import { done, type Result, refused } from '../core/result';
import { currentSnapshotId, SnapshotNotKept, withPublished } from '../warehouse/published';
import { ask, type Query, SnapshotOutdated } from '../warehouse/query';
import { type Snapshot, snapshotInForce } from './snapshot-in-force';

export type Ask = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  query: Query<Input, Output>,
  parameters: z.input<z.ZodObject<Input>>,
) => Promise<z.output<z.ZodObject<Output>>[]>;

/**
 * Answers all questions of one page or one response from one snapshot: the one the link names, else the one in force.
 * A snapshot that is not kept, or none at all, is a refusal in words.
 */
export async function withSnapshot<Answer>(
  wanted: string | null,
  use: (ask: Ask, snapshot: Snapshot) => Promise<Answer>,
): Promise<Result<Answer>> {
  try {
    const answer = await withPublished(wanted, async (connection) => {
      const askHere: Ask = (query, parameters) => ask(connection, query, parameters);
      const [snapshot] = await askHere(snapshotInForce, {});
      invariant(snapshot, 'a published file describes its snapshot');
      return use(askHere, snapshot);
    });
    return done(answer);
  } catch (problem) {
    if (problem instanceof SnapshotNotKept) return refused(notKept(problem.id));
    if (problem instanceof SnapshotOutdated) return refused(outdated(wanted ?? currentSnapshotId() ?? ''));
    throw problem;
  }
}

const outdated = (id: string) => ({
  code: 'snapshot-outdated',
  sentence: `Snapshot "${id}" was made by an earlier version and lacks tables that this one reads.`,
  nextStep: 'Load the same extract again with "naqsha load DIR".',
  details: { snapshot: id },
});

const notKept = (id: string | null) =>
  id === null
    ? {
        code: 'nothing-published',
        sentence: 'Nothing has been published yet.',
        nextStep: 'Run "npm start" for the sample, or load an extract with "naqsha load DIR".',
      }
    : {
        code: 'snapshot-not-kept',
        sentence: `Snapshot "${id}" is not kept here.`,
        nextStep: 'Leave the snapshot out of the link to read the one in force.',
        details: { snapshot: id },
      };
