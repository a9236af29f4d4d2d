import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { LeadingNumber } from '@/lib/pages/overview/overview';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { ExplainedFigure } from '../indicator/explained-figure';
import styles from './leading-numbers.module.css';

/** Three numbers, each with what it counts and, where one stands out, its change. */
export function LeadingNumbers({ numbers }: { numbers: readonly LeadingNumber[] }) {
  const t = useTranslations('overview.numbers');
  const language = useLocale() as Language;
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ name, change, ...figure }) => (
        <div key={name} className={styles.number}>
          <dd className={styles.value}>
            <ExplainedFigure {...figure} isBrief />
          </dd>
          <dt>{t(name, { programme: figure.measure.title.split(':')[0] ?? '' })}</dt>
          {change !== null && (
            <dd className={styles.change} data-good={change < 0 === (figure.measure.betterWhen === 'lower')}>
              <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span>{' '}
              <bdi>
                {
                  formatValue({ status: 'known', value: change }, { ...figure.measure, kind: 'change' }, { language })
                    .text
                }
              </bdi>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
