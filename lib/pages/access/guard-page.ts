import { headers } from 'next/headers';
import { refusalOf } from '@/lib/serving/access/asker';
import { noteRefusal } from '@/lib/serving/access/note-refusal';
import type { Act } from '@/lib/serving/access/policy';
import type { Viewer } from '@/lib/serving/access/viewer';
import { addressHeader } from './sign-in-address';
import { turnAway } from './turn-away';
import { viewerInForce } from './viewer-in-force';

/** The door of a page that rests on no snapshot: states its act, and answers who came in. Everybody else is turned away in words. */
export async function guardPage<Stated extends Act>(
  act: Stated,
): Promise<Stated extends 'read-open' ? Viewer | null : Viewer> {
  const viewer = await viewerInForce();
  const refusal = refusalOf({ viewer, act });
  if (refusal) {
    await noteRefusal(viewer, act, (await headers()).get(addressHeader) ?? '');
    await turnAway(refusal);
  }
  return viewer as Viewer;
}
