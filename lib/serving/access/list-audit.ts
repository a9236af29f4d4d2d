import type { Row } from '@libsql/client';
import { type AuditAct, type AuditRow, auditSchema } from './audit';
import { openStore } from './open-store';

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

export interface AuditFilter {
  /** Entries of one person; null for everybody. */
  viewer: string | null;
  /** Entries before this number; null for the newest. */
  before: number | null;
  limit: number;
}

/** Entries of the trail, the newest first. */
export async function listAudit({ viewer, before, limit }: AuditFilter): Promise<AuditRow[]> {
  const { rows } = await (await openStore('audit', auditSchema)).execute({
    sql: 'select * from audit where (?1 is null or viewer = ?1) and (?2 is null or seq < ?2) order by seq desc limit ?3',
    args: [viewer, before, limit],
  });
  return rows.map(auditRowOf);
}
