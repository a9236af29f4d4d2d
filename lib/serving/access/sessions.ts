import { record } from './audit';
import { accessStore, auth, sessionCookie } from './auth';
import { hashToken } from './hash-token';
import type { Viewer } from './viewer';

export interface OpenSession {
  id: string;
  startedAt: string;
  expiresAt: string;
  /** What the browser calls itself. */
  browser: string;
  isThis: boolean;
}

const tokenOf = (headers: Headers): string | null => {
  const cookie = headers
    .get('cookie')
    ?.split(/;\s*/)
    .find((each) => each.startsWith(`${sessionCookie}=`));
  return cookie === undefined
    ? null
    : (decodeURIComponent(cookie.slice(sessionCookie.length + 1)).split('.')[0] ?? null);
};

/** The sessions of a person that are open now, the newest first. */
export async function sessionsOf(viewer: Viewer, headers: Headers): Promise<OpenSession[]> {
  const token = tokenOf(headers);
  const { rows } = await (await accessStore()).execute({
    sql: 'select id, token, createdAt, expiresAt, userAgent from session where userId = ? and expiresAt > ? order by createdAt desc',
    args: [viewer.id, new Date().toISOString()],
  });
  return rows.map((row) => ({
    id: String(row.id),
    startedAt: String(row.createdAt),
    expiresAt: String(row.expiresAt),
    browser: String(row.userAgent ?? ''),
    isThis: token !== null && row.token === hashToken(token),
  }));
}

/** Ends one of the viewer's own sessions; the id of another person's is as good as none. */
export async function endOwnSession(viewer: Viewer, id: string): Promise<void> {
  await record({ viewer: viewer.id, act: 'revoke-sessions', object: `session ${id}`, purpose: null, snapshot: null });
  await (await accessStore()).execute({
    sql: 'delete from session where id = ? and userId = ?',
    args: [id, viewer.id],
  });
}

/** Ends the session of this request. */
export async function signOut(viewer: Viewer, headers: Headers): Promise<void> {
  const token = tokenOf(headers);
  await record({ viewer: viewer.id, act: 'sign-out', object: 'this session', purpose: null, snapshot: null });
  if (token !== null) await (await auth().$context).internalAdapter.deleteSession(token);
}
