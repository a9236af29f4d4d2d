import { auth, sessionCookie } from './auth';
import { isRole } from './role';
import type { Viewer } from './viewer';

/** The scope as it is kept: null is the nation; text that is not a list of codes covers nothing. */
export function scopeOf(text: unknown): readonly string[] | null {
  if (text === null || text === undefined || text === '') return null;
  const codes: unknown = JSON.parse(String(text));
  return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string' && code !== '') : [];
}

/** Who the session cookie of a request stands for, or null. Read from the store each time, so that a revoked session ends at once. */
export async function viewerOf(headers: Headers): Promise<Viewer | null> {
  if (!headers.get('cookie')?.includes(`${sessionCookie}=`)) return null;
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!found || found.user.disabled || !isRole(found.user.role)) return null;
  return { id: found.user.id, name: found.user.name, role: found.user.role, scope: scopeOf(found.user.scope) };
}
