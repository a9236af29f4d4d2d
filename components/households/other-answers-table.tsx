import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ScoreAccount } from '@/lib/serving/records/score-account';
import styles from './household-page.module.css';

type Value = string | number | boolean;

/** Single answers that would put the household on the other side of its line. */
export function OtherAnswersTable({ account }: { account: ScoreAccount }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const { others, decimals, valueWords } = account;
  const isWithin = (account.distance ?? 0) <= 0;
  const print = (value: number) => formatNumber(value, { decimals, language });
  const inWords = (column: string, value: Value): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return typeof value === 'number' ? String(value) : (valueWords[column]?.[value]?.[language] ?? value);
  };
  const titleOf = (column: string) => (t.has(`answers.${column}`) ? t(`answers.${column}`) : column);
  return (
    <section>
      <h3 className={styles.group}>{t(isWithin ? 'othersAbove' : 'othersWithin')}</h3>
      <p>
        <small>{t('othersNote')}</small>
      </p>
      {others.length === 0 ? (
        <p>{t('noOthers')}</p>
      ) : (
        <DataTable
          caption={t(isWithin ? 'othersAbove' : 'othersWithin')}
          columns={[
            { title: t('question') },
            { title: t('answer') },
            { title: t('instead') },
            { title: t('scoreThen'), isNumber: true },
          ]}
          rows={others.map(({ column, value, instead, score }) => ({
            key: `${column} ${instead}`,
            cells: [titleOf(column), inWords(column, value), inWords(column, instead), print(score)],
          }))}
        />
      )}
    </section>
  );
}
