import { createHash, createHmac } from 'node:crypto';
import type { Row } from '@libsql/client';
import { moveHead, readHead } from './audit-head';
import { ensureAuditKey, readAuditKey } from './audit-key';
import { openStore } from './open-store';
import type { Act } from './policy';
import { redact } from './redact';

/** Acts of the door itself, beside those of the policy. */
export type AuditAct =
  | Act
  | 'sign-in'
  | 'sign-in-refused'
  | 'refused'
  | 'sign-out'
  | 'use-link'
  | 'invite'
  | 'change-user'
  | 'revoke-sessions'
  | 'make-key'
  | 'revoke-key'
  | 'pause-key'
  | 'resume-key';

export interface AuditEntry {
  /** Id of the person or of the agency's key, or null where nobody is signed in. */
  viewer: string | null;
  act: AuditAct;
  /** What was opened or changed: an id or a path. An identity number is taken out. */
  object: string;
  purpose: string | null;
  snapshot: string | null;
}

export interface AuditRow extends AuditEntry {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  previous: string;
  hash: string;
}

export const auditColumns = [
  'seq',
  'at',
  'viewer',
  'act',
  'object',
  'purpose',
  'snapshot',
  'previous',
  'hash',
] as const;

export const auditSchema = [
  `create table if not exists audit (
    seq integer primary key, at text not null, viewer text, act text not null, object text not null, purpose text, snapshot text,
    previous text not null, hash text not null unique
  )`,
  `create trigger if not exists audit_keeps_rows before delete on audit
    begin select raise(abort, 'the audit trail is append-only'); end`,
  `create trigger if not exists audit_keeps_words before update on audit
    begin select raise(abort, 'the audit trail is append-only'); end`,
] as const;

export const firstHash = '0'.repeat(64);

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

export const auditRowOf = (row: Row): AuditRow => ({
  seq: Number(row.seq),
  at: String(row.at),
  viewer: textOf(row.viewer),
  act: String(row.act) as AuditAct,
  object: String(row.object),
  purpose: textOf(row.purpose),
  snapshot: textOf(row.snapshot),
  previous: String(row.previous),
  hash: String(row.hash),
});

/**
 * SHA-256 over the entry and the hash before it, keyed (HMAC), so that no entry can be changed, moved or left out unseen, nor all of them be
 * written anew by whoever has the trail without the key. Without a key: entries of before there was one.
 */
export const hashOf = (row: Omit<AuditRow, 'hash'>, key: Buffer | null): string =>
  (key === null ? createHash('sha256') : createHmac('sha256', key))
    .update(JSON.stringify([row.previous, row.seq, row.at, row.viewer, row.act, row.object, row.purpose, row.snapshot]))
    .digest('hex');

const shared = globalThis as { naqshaAuditLine?: Promise<unknown> };

/**
 * Appends an entry and answers when it is on disk; call it before the answer it tells of, and let its failure stop that answer.
 * Identity numbers are taken out of every text. Entries of one process stand in line; another process is waited for.
 */
export function record(entry: AuditEntry): Promise<AuditRow> {
  const mine = (shared.naqshaAuditLine ?? Promise.resolve()).catch(() => undefined).then(() => append(entry));
  shared.naqshaAuditLine = mine;
  return mine;
}

async function append(entry: AuditEntry): Promise<AuditRow> {
  const store = await openStore('audit', auditSchema);
  const transaction = await store.transaction('write');
  try {
    const newest = (await transaction.execute('select * from audit order by seq desc limit 1')).rows[0];
    const last = newest ? auditRowOf(newest) : null;
    const key = readAuditKey() ?? firstKey(last);
    const row = {
      viewer: entry.viewer,
      act: entry.act,
      object: redact(entry.object),
      purpose: entry.purpose === null ? null : redact(entry.purpose),
      snapshot: entry.snapshot,
      seq: last ? last.seq + 1 : 1,
      at: new Date().toISOString(),
      previous: last ? last.hash : firstHash,
    };
    const whole: AuditRow = { ...row, hash: hashOf(row, key) };
    await transaction.execute({
      sql: `insert into audit (seq, at, viewer, act, object, purpose, snapshot, previous, hash)
        values (:seq, :at, :viewer, :act, :object, :purpose, :snapshot, :previous, :hash)`,
      args: { ...whole },
    });
    await transaction.commit();
    moveHead({ ...whole, keyedFrom: readHead()?.keyedFrom ?? whole.seq });
    return whole;
  } finally {
    transaction.close();
  }
}

/** Made where the trail is new or was kept without a key; never where entries bear a key that is not here. */
function firstKey(last: AuditRow | null): Buffer {
  if (last !== null && hashOf(last, null) !== last.hash)
    throw new Error(
      'The audit trail was written with an audit.key that is not in NAQSHA_KEYS: put its kept copy back.',
    );
  return ensureAuditKey();
}
