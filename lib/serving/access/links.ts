import { done, type Result, refused } from '../../core/result';
import { record } from './audit';
import { accessStore } from './auth';
import { hashToken, newToken } from './hash-token';
import { type PasswordProblem, passwordProblem } from './password-rule';
import { hasAdmin, setPerson } from './people';
import type { Role } from './role';
import { type Scope, scopeOf } from './scope';

export interface OneTimeLink {
  /** The first administrator names herself; an invitation and a new password are for somebody already named. */
  kind: 'first-admin' | 'invite' | 'new-password';
  email: string | null;
  name: string | null;
  role: Role;
  scope: Scope;
  expiresAt: string;
}

const hours: Record<OneTimeLink['kind'], number> = { 'first-admin': 24, invite: 72, 'new-password': 24 };

/** Makes a link for one use and answers its token, which is kept nowhere: the store holds its hash. */
export async function makeLink(link: Omit<OneTimeLink, 'expiresAt'>, madeBy: string | null, now = Date.now()) {
  const token = newToken();
  const store = await accessStore();
  const at = new Date(now).toISOString();
  if (link.kind === 'first-admin')
    await store.execute({ sql: 'delete from link where kind = ? and used_at is null', args: [link.kind] });
  if (link.email !== null)
    await store.execute({ sql: 'delete from link where email = ? and used_at is null', args: [link.email] });
  await store.execute({
    sql: `insert into link (token_hash, kind, email, name, role, scope, made_by, made_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      hashToken(token),
      link.kind,
      link.email,
      link.name,
      link.role,
      link.scope === null ? null : JSON.stringify(link.scope),
      madeBy,
      at,
      new Date(now + hours[link.kind] * 3_600_000).toISOString(),
    ],
  });
  return token;
}

export type LinkProblem = 'unknown' | 'used' | 'expired' | 'has-admin';

/** What a link is for, without using it; a forged, used or expired one is refused by name. */
export async function readLink(token: string, now = Date.now()): Promise<Result<OneTimeLink, LinkProblem>> {
  const { rows } = await (await accessStore()).execute({
    sql: 'select * from link where token_hash = ?',
    args: [hashToken(token)],
  });
  const row = rows[0];
  if (!row) return refused('unknown');
  if (row.used_at !== null) return refused('used');
  if (String(row.expires_at) <= new Date(now).toISOString()) return refused('expired');
  if (row.kind === 'first-admin' && (await hasAdmin())) return refused('has-admin');
  return done({
    kind: row.kind as OneTimeLink['kind'],
    email: row.email === null ? null : String(row.email),
    name: row.name === null ? null : String(row.name),
    role: String(row.role) as Role,
    scope: scopeOf(row.scope),
    expiresAt: String(row.expires_at),
  });
}

export type UseProblem = LinkProblem | 'email' | 'name' | `password-${PasswordProblem}`;

/**
 * Uses a link once: sets the password and, for a new person, makes the account. Of two uses at the same moment one is refused. Answers
 * the e-mail address to sign in with.
 */
export async function takeLink(
  token: string,
  given: { email: string; name: string; password: string },
): Promise<Result<{ email: string }, UseProblem>> {
  const found = await readLink(token);
  if (!found.ok) return found;
  const link = found.value;
  const email = (link.email ?? given.email).trim().toLowerCase();
  const name = (link.name ?? given.name).trim();
  if (!isEmail(email)) return refused('email');
  if (name === '' || name.length > 120) return refused('name');
  const problem = passwordProblem(given.password, email);
  if (problem) return refused<UseProblem>(`password-${problem}`);
  const { rowsAffected } = await (await accessStore()).execute({
    sql: 'update link set used_at = ? where token_hash = ? and used_at is null',
    args: [new Date().toISOString(), hashToken(token)],
  });
  if (rowsAffected !== 1) return refused('used');
  await record({ viewer: null, act: 'use-link', object: `${link.kind} ${email}`, purpose: null, snapshot: null });
  await setPerson({ email, name, role: link.role, scope: link.scope, password: given.password });
  return done({ email });
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254;
