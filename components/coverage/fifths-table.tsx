import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatShare } from '@/lib/serving/presentation/format-share';
import type { IncidenceFifth } from '@/lib/serving/queries/benefit-incidence';
import styles from './fifths-table.module.css';

/** Who has the programme, from the poorest fifth to the richest: share of the beneficiaries, of the money, and of the fifth reached. */
export function FifthsTable({ fifths }: { fifths: readonly IncidenceFifth[] }) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  const share = (value: number | null) => (value === null ? t('notKnown') : formatShare(value, language));
  const longest = Math.max(0.01, ...fifths.flatMap(({ share, money_share }) => [share ?? 0, money_share ?? 0]));
  const hasMoney = fifths.some(({ money_share }) => money_share !== null);
  return (
    <table className={styles.fifths}>
      <caption className={styles.caption}>{t('fifths')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('fifth')}</th>
          <td aria-hidden="true" />
          <th scope="col">{t('shareOfReached')}</th>
          {hasMoney && <th scope="col">{t('shareOfMoney')}</th>}
          <th scope="col">{t('fifthReached')}</th>
        </tr>
      </thead>
      <tbody>
        {fifths.map((row) => (
          <tr key={row.fifth}>
            <th scope="row">{t(`fifthNames.${row.fifth}`)}</th>
            <td className={styles.bars} aria-hidden="true">
              <span data-bar="" style={{ inlineSize: `${(100 * (row.share ?? 0)) / longest}%` }} />
              {hasMoney && (
                <span
                  data-bar=""
                  data-money=""
                  style={{ inlineSize: `${(100 * (row.money_share ?? 0)) / longest}%` }}
                />
              )}
            </td>
            <td>
              <bdi>{share(row.share)}</bdi>
            </td>
            {hasMoney && (
              <td>
                <bdi>{share(row.money_share)}</bdi>
              </td>
            )}
            <td>
              <bdi>{share(row.coverage)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
