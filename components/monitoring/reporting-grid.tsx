import { useLocale, useTranslations } from 'next-intl';
import type { ReportingStatus } from '@/lib/measures/monitoring/reporting-rule';
import type { ReportingGridProps } from '@/lib/pages/monitoring/reporting-grid-props';
import type { ReportingRow } from '@/lib/serving/queries/reporting';
import { Link } from '../layout/link';
import { Icon, type IconName } from '../ui/icon';
import styles from './reporting-grid.module.css';

const icons: Record<ReportingStatus, IconName> = {
  received: 'check',
  late: 'clock',
  partial: 'warning',
  missing: 'cross',
  suppressed: 'hidden',
  nothing_expected: 'empty',
};
const shownStatuses = Object.keys(icons) as ReportingStatus[];

/** Place × quarter × programme: what was received, what came late, what is missing; a sign in each cell, its words for who cannot see it. */
export function ReportingGrid({ groups, rows, programmes, quartersShown }: ReportingGridProps) {
  const t = useTranslations('monitoring');
  const isUrdu = useLocale() === 'ur';
  const series = [...new Set(rows.map((row) => `${row.source_table}\n${row.programme_id}`))].map((key) => {
    const [table = '', programme = ''] = key.split('\n');
    const held = rows.filter((row) => row.source_table === table && row.programme_id === programme);
    const quarters = [...new Set(held.map((row) => row.period))].sort().slice(-quartersShown);
    return { key, title: programmes[programme] ?? programme, table, quarters };
  });
  const at = new Map(
    rows.map((row) => [`${row.place_code}\n${row.source_table}\n${row.programme_id}\n${row.period}`, row]),
  );
  const named = new Map(rows.map((row) => [row.place_code, isUrdu ? (row.name_ur ?? row.name_en) : row.name_en]));
  const words = (row: ReportingRow | undefined): string => {
    const status = row?.status ?? 'nothing_expected';
    const detail =
      row?.median_days !== null && row?.median_days !== undefined
        ? t('days', { count: row.median_days })
        : row && row.level !== 'tehsil' && row.tehsils_late + row.tehsils_missing > 0
          ? t('ofTehsils', { late: row.tehsils_late, missing: row.tehsils_missing, count: row.tehsils })
          : '';
    return detail === '' ? t(`reporting.${status}`) : `${t(`reporting.${status}`)} · ${detail}`;
  };
  return (
    <>
      <ul className={styles.legend}>
        {shownStatuses.map((status) => (
          <li key={status}>
            <span className={styles.sign} data-status={status}>
              <Icon name={icons[status]} size={12} />
            </span>
            {t(`reporting.${status}`)}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className={styles.scroll} aria-label={t('grid')} tabIndex={0}>
        <table dir="ltr" className={styles.grid}>
          <caption>{t('grid')}</caption>
          <thead>
            <tr>
              <td />
              {series.map(({ key, title, table, quarters }) => (
                <th key={key} scope="colgroup" colSpan={quarters.length}>
                  {title}
                  <small>{t(`tables.${table}`)}</small>
                </th>
              ))}
            </tr>
            <tr>
              <td />
              {series.flatMap(({ key, quarters }) =>
                quarters.map((quarter) => (
                  <th key={`${key}${quarter}`} scope="col" className={styles.quarter}>
                    <bdi>{quarter}</bdi>
                  </th>
                )),
              )}
            </tr>
          </thead>
          {groups.map(({ title, places }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={1 + series.reduce((sum, { quarters }) => sum + quarters.length, 0)}>
                  {title}
                </th>
              </tr>
              {places.map(({ code, href }) => (
                <tr key={code}>
                  <th scope="row">
                    <Link href={href}>
                      <bdi>{named.get(code) ?? code}</bdi>
                    </Link>
                  </th>
                  {series.flatMap(({ key, quarters }) =>
                    quarters.map((quarter) => {
                      const row = at.get(`${code}\n${key}\n${quarter}`);
                      const status = row?.status ?? 'nothing_expected';
                      return (
                        <td key={`${key}${quarter}`} data-status={status} title={words(row)}>
                          <Icon name={icons[status]} size={12} />
                          <span className={styles.words}>{words(row)}</span>
                        </td>
                      );
                    }),
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}
