import { record } from './audit';
import type { Act } from './policy';
import type { Viewer } from './viewer';

/** Writes down that somebody who is signed in was refused an act, and where: a path without its question. Whoever is not signed in leaves no entry. */
export async function noteRefusal(viewer: Viewer | null, act: Act, where: string): Promise<void> {
  if (viewer === null) return;
  const path = where.split('?', 1)[0] ?? '';
  await record({
    viewer: viewer.id,
    act: 'refused',
    object: `${act} ${path.slice(0, 200)}`.trim(),
    purpose: null,
    snapshot: null,
  });
}
