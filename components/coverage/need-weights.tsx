import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatShare } from '@/lib/serving/presentation/format-share';
import styles from './need-weights.module.css';

export interface NeedWeightsProps {
  parts: readonly { key: string; title: string; weight: number; percent: number | null }[];
  /** What else the link holds, so that sending the form keeps it. */
  kept: readonly (readonly [string, string])[];
  /** The same page with the usual weights; null where they are in force. */
  usualHref: string | null;
}

/** The weights of the need index, which stand in the link once they are sent; works without a script. */
export function NeedWeights({ parts, kept, usualHref }: NeedWeightsProps) {
  const t = useTranslations('coverage');
  const language = useLocale() as Language;
  return (
    <form method="get" className={styles.weights} aria-label={t('weights')}>
      {kept.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('needPart')}</th>
            <th scope="col">{t('weight')}</th>
            <th scope="col">{t('weightShare')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, title, weight, percent }) => (
            <tr key={key}>
              <th scope="row">
                <label htmlFor={key}>{title}</label>
              </th>
              <td>
                <input id={key} name={key} type="number" min={0} max={100} step={1} defaultValue={weight} dir="ltr" />
              </td>
              <td>
                <bdi>{percent === null ? t('notKnown') : formatShare(percent / 100, language, 0)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        <button type="submit">{t('weigh')}</button> {usualHref && <a href={usualHref}>{t('usualWeights')}</a>}
      </p>
    </form>
  );
}
