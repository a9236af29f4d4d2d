import { randomUUID } from 'node:crypto';
import { type AgencyKey, agencyKeyOf } from './agency-key';
import { record } from './audit';
import { accessStore } from './auth';
import { hashToken, newToken } from './hash-token';

export type NewAgencyKey = Pick<AgencyKey, 'agency' | 'programmes' | 'scope' | 'expiresAt'>;

/** Makes a key for an agency and answers it, this once: the store holds its hash. `by` is the administrator or the operator. */
export async function makeAgencyKey(by: string, { agency, programmes, scope, expiresAt }: NewAgencyKey, now: number) {
  const token = newToken();
  const id = `key-${randomUUID()}`;
  const area = scope === null ? null : JSON.stringify(scope);
  const until = expiresAt === null ? '' : ` until ${expiresAt}`;
  const object = `${id} of ${agency}: ${programmes.join(', ')} in ${area ?? 'the nation'}${until}`;
  await record({ viewer: by, act: 'make-key', object, purpose: null, snapshot: null });
  await (await accessStore()).execute({
    sql: `insert into agency_key (id, token_hash, agency, programmes, scope, made_by, made_at, expires_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [id, hashToken(token), agency, JSON.stringify(programmes), area, by, new Date(now).toISOString(), expiresAt],
  });
  return { id, token };
}

/** The key that a token is, in whatever standing; read from the store each time, so that a revoked one ends at once. */
export async function agencyKeyWith(token: string): Promise<AgencyKey | null> {
  const { rows } = await (await accessStore()).execute({
    sql: 'select * from agency_key where token_hash = ?',
    args: [hashToken(token)],
  });
  return rows[0] ? agencyKeyOf(rows[0]) : null;
}

/** Every key ever made, by agency, with how often it asked today (UTC). */
export async function agencyKeys(now: number): Promise<(AgencyKey & { askedToday: number })[]> {
  const { rows } = await (await accessStore()).execute({
    sql: `select agency_key.*, coalesce(asked, 0) as asked_today
      from agency_key left join agency_day on agency_day.key_id = agency_key.id and agency_day.day = ?
      order by revoked_at is not null, agency, made_at`,
    args: [new Date(now).toISOString().slice(0, 10)],
  });
  return rows.map((row) => ({ ...agencyKeyOf(row), askedToday: Number(row.asked_today) }));
}
