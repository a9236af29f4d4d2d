import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { lateAfterDays } from '@/lib/measures/monitoring/reporting-rule';
import type { StandingOut } from '@/lib/measures/monitoring/what-stands-out';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ReportingRow } from '@/lib/serving/queries/reporting';
import { Link } from '../layout/link';
import { Notice } from '../ui/notice';
import styles from './standing-out-notes.module.css';

export interface StandingOutNotesProps {
  standing: StandingOut<ReportingRow>;
  /** Names of programmes by id, in the language of the page. */
  programmes: Readonly<Record<string, string>>;
  /** What links to places carry. */
  query: string;
  /** True where tehsils are those of the viewer's area alone. */
  isArea: boolean;
}

/** Who sent nothing for the latest quarter and who pays late in it, named before anything else, with owner and due date. */
export function StandingOutNotes({ standing, programmes, query, isArea }: StandingOutNotesProps) {
  const t = useTranslations('monitoring');
  const language = useLocale() as Language;
  const isUrdu = language === 'ur';
  const { quarter, silent, late } = standing;
  if (quarter === null) return <Notice icon="empty">{t('nothingReports')}</Notice>;
  const comma = isUrdu ? '، ' : ', ';
  const nameOf = ({ name_en, name_ur, parent_en, parent_ur }: ReportingRow) => ({
    name: isUrdu ? (name_ur ?? name_en) : name_en,
    within: isUrdu ? (parent_ur ?? parent_en) : parent_en,
  });
  const tableWords = (row: ReportingRow): string =>
    t(row.expected_rows === null ? 'sentOf' : 'sentOfRows', {
      programme: programmes[row.programme_id] ?? row.programme_id,
      table: t(`tables.${row.source_table}`),
      rows: formatNumber(row.expected_rows ?? 0, { decimals: 0, language }),
    });
  return (
    <div className={styles.notes}>
      {silent.length > 0 && (
        <Notice>
          <p>{t('silent', { count: silent.length, quarter })}</p>
          <ul className={styles.places}>
            {silent.map(({ place, rows }) => {
              const names = nameOf(rows[0] as ReportingRow);
              return (
                <li key={place}>
                  <Link href={`/places/${place}?${query}`}>{names.name}</Link> <small>{names.within}</small>
                  {': '}
                  {rows.map(tableWords).join(comma)}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      {late.length > 0 && (
        <Notice icon="clock">
          <p>{t('late', { count: late.length, quarter, days: lateAfterDays })}</p>
          <ul className={styles.many}>
            {late.map(({ place, rows }) => {
              const names = nameOf(rows[0] as ReportingRow);
              const days = Math.max(...rows.map(({ median_days }) => median_days ?? 0));
              return (
                <li key={place}>
                  <Link href={`/places/${place}?${query}`}>{names.name}</Link> <small>{names.within}</small>{' '}
                  <strong>{t('days', { count: days })}</strong>
                </li>
              );
            })}
          </ul>
          <small className={styles.owner}>{t('lateRule', { days: lateAfterDays })}</small>
        </Notice>
      )}
      {silent.length + late.length === 0 && (
        <Notice icon="check">{t(isArea ? 'allOfAreaReport' : 'allReport', { quarter })}</Notice>
      )}
    </div>
  );
}
