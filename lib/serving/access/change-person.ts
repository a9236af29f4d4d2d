import { done, type Result, refused } from '../../core/result';
import { record } from './audit';
import { accessStore, auth } from './auth';
import { people } from './people';
import type { Role } from './role';
import type { Scope } from './scope';
import type { Viewer } from './viewer';

export interface PersonChange {
  role: Role;
  scope: Scope;
  disabled: boolean;
}

export type ChangeProblem = 'unknown' | 'self' | 'last-admin';

/**
 * Another role, scope or standing for a person. It holds at once, because every request reads it; a disabled person's sessions end. Nobody
 * changes herself, and the last administrator who can sign in stays one.
 */
export async function changePerson(by: Viewer, id: string, change: PersonChange): Promise<Result<null, ChangeProblem>> {
  const everybody = await people();
  const person = everybody.find((each) => each.id === id);
  if (!person) return refused('unknown');
  if (person.id === by.id) return refused('self');
  const admins = everybody.filter(({ role, disabled }) => role === 'admin' && !disabled);
  const stays = change.role === 'admin' && !change.disabled;
  if (admins.length === 1 && admins[0]?.id === id && !stays) return refused('last-admin');
  const scope = change.scope === null ? null : JSON.stringify(change.scope);
  const object = `${person.email} ${change.role} ${scope ?? 'nation'}${change.disabled ? ' disabled' : ''}`;
  await record({ viewer: by.id, act: 'change-user', object, purpose: null, snapshot: null });
  await (await accessStore()).execute({
    sql: 'update user set role = ?, scope = ?, disabled = ?, updatedAt = ? where id = ?',
    args: [change.role, scope, change.disabled ? 1 : 0, new Date().toISOString(), id],
  });
  if (change.disabled) await (await auth().$context).internalAdapter.deleteUserSessions(id);
  return done(null);
}

/** Ends every session of a person now. */
export async function endSessionsOf(by: Viewer, id: string): Promise<void> {
  await record({ viewer: by.id, act: 'revoke-sessions', object: `person ${id}`, purpose: null, snapshot: null });
  await (await auth().$context).internalAdapter.deleteUserSessions(id);
}
