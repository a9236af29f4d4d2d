import { useTranslations } from 'next-intl';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import styles from './form.module.css';

export interface AuditTableProps {
  rows: readonly {
    seq: number;
    at: string;
    who: string | null;
    act: string;
    object: string;
    purpose: string | null;
    snapshot: string | null;
  }[];
  older: string | null;
  newer: string | null;
}

/** Entries of the audit trail, the newest first. */
export function AuditTable({ rows, older, newer }: AuditTableProps) {
  const t = useTranslations('access');
  if (rows.length === 0) return <p>{t('noEntries')}</p>;
  return (
    <div className={styles.scroll}>
      <DataTable
        caption={t('audit')}
        columns={[
          { title: t('seq') },
          { title: t('at') },
          { title: t('who') },
          { title: t('act') },
          { title: t('object') },
          { title: t('purpose') },
          { title: t('snapshot') },
        ]}
        rows={rows.map((row) => ({
          key: String(row.seq),
          cells: [
            row.seq,
            row.at,
            row.who === null ? (
              <span key="who" className={styles.quiet}>
                {t('nobodyYet')}
              </span>
            ) : (
              <bdi key="who">{row.who}</bdi>
            ),
            <code key="act">{row.act}</code>,
            <bdi key="object">{row.object}</bdi>,
            <bdi key="purpose">{row.purpose ?? '–'}</bdi>,
            <bdi key="snapshot">{row.snapshot ?? '–'}</bdi>,
          ],
        }))}
      />
      <p className={styles.row}>
        {newer && <Link href={newer}>{t('newer')}</Link>}
        {older && <Link href={older}>{t('older')}</Link>}
      </p>
    </div>
  );
}
