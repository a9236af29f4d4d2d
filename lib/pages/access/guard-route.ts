import type { Refusal } from '@/lib/core/result';
import { refusalOf, statusOf } from '@/lib/serving/access/asker';
import { noteRefusal } from '@/lib/serving/access/note-refusal';
import type { Act } from '@/lib/serving/access/policy';
import type { Viewer } from '@/lib/serving/access/viewer';
import { viewerOf } from '@/lib/serving/access/viewer-of';

export const keepNothing = { 'cache-control': 'private, no-store' } as const;

/** Who a request comes from and for what, stated where the route is drawn; the data layer judges it for the snapshot it reads. */
export const askerOf = async (request: Request, act: Act): Promise<{ viewer: Viewer | null; act: Act }> => ({
  viewer: await viewerOf(request.headers),
  act,
});

/** 401 or 403 with words where the door refused, null where the refusal is another one. */
export function turnedAway(refusal: Refusal): Response | null {
  const status = statusOf(refusal);
  return status === null ? null : Response.json(refusal, { status, headers: keepNothing });
}

/** The door of a route that rests on no snapshot: null when it is open. */
export async function guardRoute(request: Request, act: Act): Promise<Response | null> {
  const asker = await askerOf(request, act);
  const refusal = refusalOf(asker);
  if (refusal) await noteRefusal(asker.viewer, act, new URL(request.url).pathname);
  return refusal && turnedAway(refusal);
}
