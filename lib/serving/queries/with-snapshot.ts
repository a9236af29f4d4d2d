import type { z } from 'zod';
import { invariant } from '../../core/invariant';
import { done, type Refusal, type Result, refused } from '../../core/result';
import { isDamaged } from '../../warehouse/damaged-snapshots';
import type { Connection } from '../../warehouse/database';
import {
  currentSnapshotId,
  dataFolder,
  SnapshotDamaged,
  SnapshotNotKept,
  withPublished,
} from '../../warehouse/published';
import { ask, outdated, type Query, SnapshotOutdated } from '../../warehouse/query';
import { type Asker, refusalOf } from '../access/asker';
import type { Divisions } from '../access/scope';
import { asksWithin, rowsWithin, scopeOfAsker } from '../access/within-scope';
import { districtsOfDivisions } from './districts-of-divisions';
import { keptRows } from './kept-rows';
import { type Snapshot, snapshotInForce } from './snapshot-in-force';

export interface Ask {
  <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
    query: Query<Input, Output>,
    parameters: z.input<z.ZodObject<Input>>,
  ): Promise<z.output<z.ZodObject<Output>>[]>;
  /** Names the scope that rows are kept to, for whoever keeps an answer for the next to ask; empty for the nation. */
  scopeKey: string;
}

/**
 * Answers all questions of one page or one response from one snapshot: the one the link names, else the one in force. The asker is
 * judged before the first question, and every answer is kept to the asker's scope. A snapshot that is not kept, or none at all, or one
 * that is not for the asker, is a refusal in words. Where one of several questions fails, the others end before the file is given back.
 */
export async function withSnapshot<Answer>(
  wanted: string | null,
  asker: Asker,
  use: (ask: Ask, snapshot: Snapshot) => Promise<Answer>,
): Promise<Result<Answer>> {
  const scope = scopeOfAsker(asker);
  try {
    return await withPublished(wanted, async (connection, id, opening) => {
      const [described] = await keptRows(`${opening} snapshot`, () => ask(connection, snapshotInForce, {}));
      invariant(described, 'a published file describes its snapshot');
      const snapshot = wanted === null ? standingIn(described, id) : described;
      const refusal = refusalOf(asker, snapshot);
      if (refusal) return refused(refusal);
      const divisions = scope === null ? noDivisions : await divisionsOf(connection, opening);
      const running = new Set<Promise<unknown>>();
      const askHere: Ask = Object.assign(
        async (query: Parameters<Ask>[0], parameters: Parameters<Ask>[1]) => {
          if (!asksWithin(scope, divisions, parameters)) return [];
          const key = JSON.stringify([opening, query.name, parameters]);
          const asked = keptRows(key, () => ask(connection, query, parameters));
          running.add(asked);
          return rowsWithin(scope, divisions, [...(await asked.finally(() => running.delete(asked)))]);
        },
        { scopeKey: scope === null ? '' : JSON.stringify(scope) },
      ) as Ask;
      try {
        return done(await use(askHere, snapshot));
      } finally {
        while (running.size > 0) await Promise.allSettled(running);
      }
    });
  } catch (problem) {
    if (problem instanceof SnapshotNotKept) return refused(await notKeptFor(asker, problem.id));
    if (problem instanceof SnapshotDamaged) return refused(await damagedFor(asker, wanted));
    if (problem instanceof SnapshotOutdated) return refused(outdated(wanted ?? currentSnapshotId() ?? ''));
    throw problem;
  }
}

/** Says so where the snapshot in force is damaged and another stands in for it. */
function standingIn(snapshot: Readonly<Snapshot>, id: string): Snapshot {
  const current = currentSnapshotId();
  const standsIn = current !== null && current !== id && isDamaged(dataFolder(), current);
  return standsIn ? { ...snapshot, stands_in_for: current } : snapshot;
}

const noDivisions: Divisions = new Map();

async function divisionsOf(connection: Connection, opening: string): Promise<Divisions> {
  const rows = await keptRows(`${opening} divisions`, () => ask(connection, districtsOfDivisions, {}));
  return new Map(rows.map(({ division, districts }) => [division, districts.split(' ')]));
}

/** Whoever may not read the snapshot in force does not learn which others are kept. */
async function notKeptFor(asker: Asker, id: string | null): Promise<Refusal> {
  if (id === null || id === currentSnapshotId()) return notKept(id);
  const inForce = await withSnapshot(null, asker, async () => null);
  return inForce.ok || inForce.problem.code === 'nothing-published' ? notKept(id) : inForce.problem;
}

const notKept = (id: string | null): Refusal =>
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

const damaged: Refusal = {
  code: 'snapshot-damaged',
  sentence: 'The files of this snapshot are not as they were published, and no other stands in for it.',
  nextStep: 'Load its extract again with "naqsha load DIR", or roll back with "naqsha rollback ID".',
};

/** Whoever may not read the snapshot in force learns nothing of another that is named. */
async function damagedFor(asker: Asker, wanted: string | null): Promise<Refusal> {
  if (wanted === null) return damaged;
  const inForce = await withSnapshot(null, asker, async () => null);
  return inForce.ok ? damaged : inForce.problem;
}
