import { type AuditRow, auditRowOf, auditSchema } from './audit';
import { openStore } from './open-store';

export interface AuditFilter {
  /** Entries of one person or key; null for everybody. */
  viewer: string | null;
  /** Entries of one act; null for all. */
  act?: string | null;
  /** Text that what was opened or changed must hold. */
  about?: string | null;
  /** First and last day, `YYYY-MM-DD`, both within; null for no limit. */
  from?: string | null;
  until?: string | null;
  /** Entries before this number; null for the newest. */
  before: number | null;
  limit: number;
}

/** Entries of the trail, the newest first. */
export async function listAudit(filter: AuditFilter): Promise<AuditRow[]> {
  const { viewer, act = null, about = null, from = null, until = null, before, limit } = filter;
  const { rows } = await (await openStore('audit', auditSchema)).execute({
    sql: `select * from audit
      where (:viewer is null or viewer = :viewer) and (:act is null or act = :act)
        and (:about is null or instr(lower(object), lower(:about)) > 0)
        and (:from is null or substr(at, 1, 10) >= :from) and (:until is null or substr(at, 1, 10) <= :until)
        and (:before is null or seq < :before)
      order by seq desc limit :limit`,
    args: { viewer, act, about, from, until, before, limit },
  });
  return rows.map(auditRowOf);
}
