import { type Refusal, type Result, refused } from '../../core/result';
import type { Connection } from '../../warehouse/database';
import { refusalOf } from '../access/asker';
import { record } from '../access/audit';
import { noteRefusal } from '../access/note-refusal';
import type { Act } from '../access/policy';
import { covers } from '../access/scope';
import type { Viewer } from '../access/viewer';
import { type RecordsSnapshot, withRecords } from './open-records';
import { type Purpose, purposeText } from './purpose';
import { recordsRefusal } from './records-refusal';

/** Who asks, what for, and of which snapshot; null is the one in force. */
export interface RecordsCall {
  viewer: Viewer | null;
  purpose: Purpose;
  snapshot: string | null;
}

/** The same where no single household is asked for, so that no purpose is stated. */
export type FiguresCall = Omit<RecordsCall, 'purpose'>;

export interface OpenDoor {
  connection: Connection;
  snapshot: RecordsSnapshot;
  /** True where the tehsil lies in the scope of the viewer. */
  covers(place: string): boolean;
  /** Writes to the audit trail what is about to be answered; the answer waits for it, and its failure stops the answer. */
  note(object: string): Promise<void>;
}

/**
 * The only way to household records: refuses whoever the policy does not name, before any file is opened. A record outside the
 * scope is answered by the question itself like one that does not exist.
 */
export async function behindDoor<Answer>(
  { viewer, snapshot, ...call }: RecordsCall | FiguresCall,
  act: Extract<Act, 'see-record' | 'reveal-identity' | 'see-exact'>,
  use: (door: OpenDoor) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const refusal = refusalOf({ viewer, act });
  if (refusal !== null || viewer === null) {
    await noteRefusal(viewer, act, '');
    return refused(refusal ?? notFound);
  }
  try {
    return await withRecords(snapshot, (connection, opened) =>
      use({
        connection,
        snapshot: opened,
        covers: (place) => covers(viewer.scope, place),
        note: async (object) => {
          const purpose = 'purpose' in call ? purposeText(call.purpose) : null;
          await record({ viewer: viewer.id, act, object, purpose, snapshot: opened.id });
        },
      }),
    );
  } catch (problem) {
    const known = recordsRefusal(problem);
    if (known) return refused(known);
    throw problem;
  }
}

/** Out of scope and not existing are the same answer. */
export const notFound: Refusal = {
  code: 'household-not-found',
  sentence: 'There is no such household in your area.',
  nextStep: 'Check the number, or search by place.',
};
