import { auth, sessionCookie } from './auth';
import { isRole } from './role';
import { scopeOf } from './scope';
import type { Viewer } from './viewer';

/** Who the session cookie of a request stands for, or null. Read from the store each time, so that a revoked session ends at once. */
export async function viewerOf(headers: Headers): Promise<Viewer | null> {
  if (!headers.get('cookie')?.includes(`${sessionCookie}=`)) return null;
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || found.user.disabled || !isRole(found.user.role)) return null;
  return { id: found.user.id, name: found.user.name, role: found.user.role, scope: scopeOf(found.user.scope) };
}
