import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { Comparison } from '@/lib/pages/compare/comparison';
import { couldBe } from '@/lib/serving/presentation/figure/rank-words';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { EstimateNote } from '../indicator/estimate-note';
import { ShownValue } from '../indicator/shown-value';
import { Link } from '../layout/link';
import { Wide } from '../ui/wide';
import styles from './compare-table.module.css';

export interface CompareTableProps {
  comparison: Comparison;
  sort: string;
  first: 'worst' | 'best';
  /** The link that orders by a column, by its id: turned round where it is the one in force. */
  orderHrefs: Record<string, string>;
}

/** Places by measures: every heading orders by its column; below, the listed places together, the place and the nation. */
export function CompareTable({ comparison, sort, first, orderHrefs }: CompareTableProps) {
  const { columns, rows, beside } = comparison;
  const t = useTranslations('compare');
  const ranks = useTranslations('ranks');
  const language = useLocale() as Language;
  if (rows.length === 0) return <p>{t('nothing')}</p>;
  return (
    <Wide label={t('title')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col" data-number="">
              {t('rank')}
            </th>
            {columns.map(({ id, title }) => (
              <th
                key={id}
                scope="col"
                data-number=""
                aria-sort={id === sort ? (first === 'worst' ? 'descending' : 'ascending') : undefined}
              >
                <Link href={orderHrefs[id] ?? ''} scroll={false} title={t('orderBy', { measure: title })}>
                  {title}
                  {id === sort && <span aria-hidden="true"> {first === 'worst' ? '▼' : '▲'}</span>}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, within, rank, figures }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={`/places/${code}`}>{name}</Link> <small>{within}</small>
              </th>
              <td data-number="">
                <bdi>{rank?.rank == null ? '–' : formatNumber(rank.rank, { decimals: 0, language })}</bdi>
                {rank && <small className={styles.range}>{couldBe(rank, ranks)}</small>}
              </td>
              {figures.map((figure, at) => (
                <td key={columns[at]?.id} data-number="">
                  {columns[at] && <ShownValue figure={figure} measure={columns[at].measure} isBrief />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {beside.map(({ kind, name, figures }) => (
            <tr key={kind}>
              <th scope="row">{t(`beside.${kind}`, { count: rows.length, name })}</th>
              <td />
              {figures.map((figure, at) => (
                <td key={columns[at]?.id} data-number="">
                  {figure.status === 'not_applicable' && kind === 'listed'
                    ? '–'
                    : columns[at] && <ShownValue figure={figure} measure={columns[at].measure} isBrief />}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
      <EstimateNote figures={rows.flatMap(({ figures }) => figures)} />
    </Wide>
  );
}
