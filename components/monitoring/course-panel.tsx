import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { CoursePanelProps } from '@/lib/pages/monitoring/course-panel-props';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { formatShare } from '@/lib/serving/presentation/format-share';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { TrendChart } from '../charts/trend-chart';
import { Link } from '../layout/link';
import { Panel } from '../ui/panel';
import styles from './course-panel.module.css';
import { SplitWords } from './split-words';
import { TargetStatusWords } from './target-status-words';

/** One indicator by quarter with its target, its partial quarters, what happened, what it is split by and what is lacking. */
export function CoursePanel(props: CoursePanelProps) {
  const { points, target, otherEvents, offered, missing, measure, placeName, mapHref } = props;
  const t = useTranslations('monitoring.course');
  const monitoring = useTranslations('monitoring');
  const language = useLocale() as Language;
  const print = (value: number): string => formatValue({ status: 'known', value }, measure, { language }).text;
  const partial = points.flatMap(({ label, partialShare }) =>
    partialShare === undefined
      ? []
      : [`${label} (${formatShare(coveredPercent({ coveredShare: partialShare }) / 100, language, 0)})`],
  );
  const happened = points.filter(({ events }) => (events?.length ?? 0) > 0);
  const levels = target
    ? [
        { label: `${t('target')} ${target.target_period}`, value: target.target },
        ...(target.baseline === null ? [] : [{ label: t('baseline'), value: target.baseline }]),
      ]
    : [];
  return (
    <Panel title={t('title', { place: placeName })} aside={<Link href={mapHref}>{t('map')}</Link>}>
      {target && (
        <p className={styles.target}>
          <span>
            {t('target')} <bdi>{target.target_period}</bdi>: <strong>{print(target.target)}</strong>
          </span>
          {target.baseline !== null && (
            <span>
              {t('baseline')}: <strong>{print(target.baseline)}</strong>
            </span>
          )}
          <TargetStatusWords
            status={target.status}
            expected={target.expected === null || target.status === 'met' ? null : print(target.expected)}
          />
        </p>
      )}
      {points.length > 1 ? (
        <TrendChart title={measure.title} points={points} measure={measure} levels={levels} />
      ) : (
        <p>{t('none')}</p>
      )}
      {partial.length > 0 && (
        <p className={styles.partial}>{t('partialNote', { quarters: partial.join(monitoring('comma')) })}</p>
      )}
      {happened.length > 0 && (
        <ol className={styles.events} type="A">
          {happened.map(({ label, events }) => (
            <li key={label}>
              <bdi>{label}</bdi>: {events?.join(monitoring('comma'))}
            </li>
          ))}
        </ol>
      )}
      {otherEvents.length > 0 && (
        <details className={styles.events}>
          <summary>{t('eventsOutside')}</summary>
          <ul>
            {otherEvents.map(({ id, words, source }) => (
              <li key={id}>
                {words} <small>{source}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.splits}>
        {monitoring('splits')}: <SplitWords offered={offered} missing={missing} />
      </p>
    </Panel>
  );
}
