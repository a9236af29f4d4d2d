import { accessStore, auth, sessionCookie } from './auth';
import { isRole } from './role';
import { scopeOf } from './scope';
import type { Viewer } from './viewer';

const minute = 60_000;
/** A session that nobody used for so long is over. */
const idleMinutes = 30;

/** Who the session cookie of a request stands for, or null. Read from the store each time, so that a revoked session ends at once. */
export async function viewerOf(headers: Headers): Promise<Viewer | null> {
  if (!headers.get('cookie')?.includes(`${sessionCookie}=`)) return null;
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || found.user.disabled || !isRole(found.user.role)) return null;
  if (!(await isInUse(found.session))) return null;
  return { id: found.user.id, name: found.user.name, role: found.user.role, scope: scopeOf(found.user.scope) };
}

/** Notes once a minute that a session is used; ends it where it was not for half an hour. */
async function isInUse({ id, updatedAt }: { id: string; updatedAt: Date }): Promise<boolean> {
  const idle = Date.now() - new Date(updatedAt).getTime();
  if (idle < minute) return true;
  const store = await accessStore();
  if (idle > idleMinutes * minute) {
    await store.execute({ sql: 'delete from session where id = ?', args: [id] });
    return false;
  }
  await store.execute({
    sql: 'update session set updatedAt = ? where id = ?',
    args: [new Date().toISOString(), id],
  });
  return true;
}
