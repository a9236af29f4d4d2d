import { accessStore, auth } from './auth';
import type { Role } from './role';
import { scopeOf } from './scope';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  scope: readonly string[] | null;
  disabled: boolean;
  /** Sessions that are open now. */
  sessions: number;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** Everybody who has an account, by name. */
export async function people(): Promise<Person[]> {
  const { rows } = await (await accessStore()).execute({
    sql: `select user.id, user.name, user.email, user.role, user.scope, user.disabled, user.createdAt,
        count(session.id) filter (where session.expiresAt > ?) as sessions
      from user left join session on session.userId = user.id
      group by user.id order by user.name, user.email`,
    args: [new Date().toISOString()],
  });
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    email: String(row.email),
    role: String(row.role) as Role,
    scope: scopeOf(row.scope),
    disabled: Number(row.disabled) === 1,
    sessions: Number(row.sessions),
    createdAt: String(row.createdAt),
  }));
}

/** Somebody can sign in and manage people. */
export async function hasAdmin(): Promise<boolean> {
  const { rows } = await (await accessStore()).execute(
    `select count(*) as admins from user inner join account on account.userId = user.id where role = 'admin' and disabled = 0`,
  );
  return Number(rows[0]?.admins ?? 0) > 0;
}

interface NewPerson {
  email: string;
  name: string;
  role: Role;
  scope: readonly string[] | null;
  password: string;
}

/** An account with a password; for somebody who has one already, the password is replaced and every session ended. */
export async function setPerson({ email, name, role, scope, password }: NewPerson): Promise<string> {
  const { internalAdapter, password: hasher } = await auth().$context;
  const hash = await hasher.hash(password);
  const found = await internalAdapter.findUserByEmail(email);
  if (found) {
    await internalAdapter.updatePassword(found.user.id, hash);
    await internalAdapter.deleteUserSessions(found.user.id);
    return found.user.id;
  }
  const kept = scope === null ? null : JSON.stringify(scope);
  const user = await internalAdapter.createUser(
    { email, name, emailVerified: true, role, scope: kept, disabled: false },
    { method: 'admin' },
  );
  if (!user) throw new Error('the store did not keep the account');
  await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: hash });
  return user.id;
}
