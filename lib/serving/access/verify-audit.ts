import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { Bilingual } from '../../core/language';
import { stateFolder } from '../../core/state-folder';
import { type AuditRow, auditRowOf, firstHash, hashOf } from './audit';
import { readHead } from './audit-head';
import { readAuditKey } from './audit-key';

export type AuditFault = 'unreadable' | 'missing' | 'changed' | 'unchained' | 'cut' | 'other-head' | 'no-key';

export type AuditVerdict =
  | { whole: true; entries: number; hash: string }
  /** The first entry that is not as it was written. */
  | { whole: false; seq: number; fault: AuditFault };

const sentences: Record<AuditFault, Bilingual> = {
  unreadable: { en: 'the file cannot be read from here on', ur: 'یہاں سے آگے فائل پڑھی نہیں جا سکتی' },
  missing: { en: 'entries are missing before it', ur: 'اس سے پہلے کے اندراج غائب ہیں' },
  changed: { en: 'it does not match its own hash', ur: 'یہ اپنے ہیش سے میل نہیں کھاتا' },
  unchained: { en: 'it does not follow from the entry before it', ur: 'یہ پچھلے اندراج سے نہیں جڑتا' },
  cut: { en: 'it and all after it are gone: the file was cut', ur: 'یہ اور اس کے بعد کے سب غائب ہیں: فائل کاٹی گئی' },
  'no-key': {
    en: 'it and all after it were chained with a key that is not here',
    ur: 'یہ اور اس کے بعد کے سب اندراج جس کلید سے جوڑے گئے وہ یہاں نہیں',
  },
  'other-head': { en: 'it is not the entry that was written last', ur: 'یہ وہ اندراج نہیں جو آخر میں لکھا گیا تھا' },
};

export const faultSentence = (fault: AuditFault, language: string): string =>
  sentences[fault][language === 'ur' ? 'ur' : 'en'];

const step = 1000;

/**
 * Walks the trail from its first entry: numbers without a gap, each hash over its entry and the hash before, keyed from the entry on that the
 * head names, and the last entry the one that the head names. Reads the file as it lies, without the triggers that protect it.
 */
export async function verifyAudit(): Promise<AuditVerdict> {
  const path = join(stateFolder(), 'audit.db');
  const head = readHead();
  const key = readAuditKey();
  if (!existsSync(path))
    return head || key ? { whole: false, seq: 1, fault: 'cut' } : { whole: true, entries: 0, hash: firstHash };
  const client = createClient({ url: `file:${path}`, timeout: 10_000 });
  try {
    return await walk(client, head, key);
  } finally {
    client.close();
  }
}

async function walk(
  client: Client,
  head: ReturnType<typeof readHead>,
  key: ReturnType<typeof readAuditKey>,
): Promise<AuditVerdict> {
  const keyedFrom = head?.keyedFrom ?? Number.POSITIVE_INFINITY;
  if (key === null && Number.isFinite(keyedFrom)) return { whole: false, seq: keyedFrom, fault: 'no-key' };
  let [seq, hash] = [0, firstHash];
  for (;;) {
    const rows = await rowsAfter(client, seq);
    if (rows === null) return { whole: false, seq: seq + 1, fault: 'unreadable' };
    for (const row of rows) {
      if (row.seq !== seq + 1) return { whole: false, seq: row.seq, fault: 'missing' };
      if (row.previous !== hash) return { whole: false, seq: row.seq, fault: 'unchained' };
      const isRight = [key, ...(row.seq < keyedFrom ? [null] : [])].some((each) => hashOf(row, each) === row.hash);
      if (!isRight) return { whole: false, seq: row.seq, fault: 'changed' };
      if (head?.seq === row.seq && head.hash !== row.hash) return { whole: false, seq: row.seq, fault: 'other-head' };
      [seq, hash] = [row.seq, row.hash];
    }
    if (rows.length < step) break;
  }
  if (head !== null && head.seq > seq) return { whole: false, seq: seq + 1, fault: 'cut' };
  if (head === null && key !== null && seq === 0) return { whole: false, seq: 1, fault: 'cut' };
  if (head === null && seq > 1) return { whole: false, seq, fault: 'other-head' };
  return { whole: true, entries: seq, hash };
}

async function rowsAfter(client: Client, seq: number): Promise<AuditRow[] | null> {
  try {
    const { rows } = await client.execute({
      sql: 'select * from audit where seq > ? order by seq limit ?',
      args: [seq, step],
    });
    return rows.map(auditRowOf);
  } catch (problem) {
    if (/malformed|not a database|corrupt|no such table|I\/O/i.test(String(problem))) return null;
    throw problem;
  }
}
