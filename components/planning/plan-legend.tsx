import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { useEstimates } from '../indicator/sampled-in';
import theme from '../map/map-theme.module.css';
import type { NeedClasses } from './need-classes';
import styles from './plan-map.module.css';

/** What the colours of the plan's map mean; a class holds its lower edge. */
export function PlanLegend({ classes, unknown }: { classes: NeedClasses; unknown: number }) {
  const t = useTranslations('planning');
  const language = useLocale() as Language;
  const { rounded } = useEstimates();
  const number = (value: number): string => formatNumber(value, { decimals: 0, language });
  const [low, high] = classes.edges.map((edge) => number(rounded(edge))) as [string, string];
  const entries: { key: string; status?: string; need?: number; words: string }[] = [
    { key: 'served', status: 'served', words: t('status.served') },
    { key: 'reached', status: 'reached', words: t('status.reached') },
    { key: 'left0', need: 0, words: t('leftBelow', { edge: low }) },
    { key: 'left1', need: 1, words: t('leftBetween', { low, high }) },
    { key: 'left2', need: 2, words: t('leftFrom', { edge: high }) },
    { key: 'unknown', status: 'unknown', words: `${t('status.unknown')} (${number(unknown)})` },
  ];
  return (
    <ul className={`${theme.theme} ${styles.legend}`} aria-label={t('legend')}>
      {entries.map(({ key, status, need, words }) => (
        <li key={key}>
          <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="21"
              height="13"
              className={styles.place}
              data-status={status}
              data-need={need}
            />
            {status === 'unknown' && (
              <rect x="0.5" y="0.5" width="21" height="13" style={{ fill: 'url(#hatch-suppressed)' }} />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
