import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { ColumnCompleteness } from '@/lib/serving/queries/column-completeness';
import { Panel } from '../ui/panel';
import styles from './completeness-panel.module.css';

const filledShare = { unit: 'share', decimals: 1 } as const;

/** How full each column is, table by table, the emptiest first: what the extract cannot answer. */
export function CompletenessPanel({ columns }: { columns: readonly ColumnCompleteness[] }) {
  const t = useTranslations('registry');
  const language = useLocale() as Language;
  const shareOf = ({ filled, records }: ColumnCompleteness): number | null => (records === 0 ? null : filled / records);
  return (
    <Panel title={t('completeness')}>
      {[...new Set(columns.map((column) => column.table_name))].map((table) => (
        <details key={table} className={styles.table} open={table === 'households'}>
          <summary>
            <code>{table}</code>
          </summary>
          <ul className={styles.columns}>
            {columns
              .filter((column) => column.table_name === table)
              .sort((one, next) => (shareOf(one) ?? 0) - (shareOf(next) ?? 0))
              .map((column) => {
                const share = shareOf(column);
                return (
                  <li key={column.column_name}>
                    <code>{column.column_name}</code>
                    <span className={styles.share}>
                      {share === null
                        ? t('noRecords')
                        : formatValue({ status: 'known', value: share }, filledShare, { language }).text}
                    </span>
                    <span className={styles.track} aria-hidden="true">
                      <span data-bar="" style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
                    </span>
                  </li>
                );
              })}
          </ul>
        </details>
      ))}
    </Panel>
  );
}
