import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { MissingAnswers } from '@/lib/serving/records/missing-answers';
import type { ScoreAccount } from '@/lib/serving/records/score-account';
import styles from './household-page.module.css';

/** Answers that are not known, the points each leaves open, and the scores the household could have. */
export function MissingAnswersList({
  missing: { features, lowest, highest, decided },
  account,
  isScored,
}: {
  missing: MissingAnswers;
  account: ScoreAccount;
  isScored: boolean;
}) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const print = (value: number | null, decimals = 2) =>
    value === null ? t('noBounds') : formatNumber(value, { decimals, language });
  return (
    <section>
      <h3 className={styles.group}>{t('missingTitle')}</h3>
      <p className="prose">
        {t('missingRange', { lowest: print(lowest, account.decimals), highest: print(highest, account.decimals) })}{' '}
        {t(decided === null ? 'missingOpen' : decided === 'within' ? 'missingWithin' : 'missingAbove')}
        {isScored && ` ${t('missingImputed')}`}
      </p>
      <DataTable
        caption={t('missingTitle')}
        columns={[
          { title: t('question') },
          { title: t('fewest'), isNumber: true },
          { title: t('mostPoints'), isNumber: true },
          { title: t('imputedPoints'), isNumber: true },
        ]}
        rows={features.map(({ feature, least, most, imputed }) => ({
          key: feature,
          cells: [
            account.features[feature]?.[language] ?? feature,
            print(least),
            print(most),
            imputed === null ? t('none') : print(imputed),
          ],
        }))}
      />
    </section>
  );
}
