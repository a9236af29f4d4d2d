import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';
import type { Overview } from '@/lib/pages/overview/overview';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatInterval } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import { ChangeList } from '../indicator/change-list';
import { EstimateNote } from '../indicator/estimate-note';
import { FigureFindings } from '../indicator/figure-findings';
import { ModelLabel } from '../indicator/model-label';
import { Link } from '../layout/link';
import { LeadingNumbers } from './leading-numbers';
import styles from './overview-answer.module.css';
import { WhereFirst } from './where-first';

export interface OverviewAnswerProps {
  overview: Overview;
  snapshot: Snapshot;
  map: ReactNode;
}

/** The answer first: a sentence, three numbers, where to go first and what changed, beside the map of the nation. */
export function OverviewAnswer({ overview, snapshot, map }: OverviewAnswerProps) {
  const { measured, model, about, numbers, districts, clusters, changes } = overview;
  const t = useTranslations('overview');
  const language = useLocale() as Language;
  const { whole, measure } = measured;
  const share = (value: number): string =>
    formatValue({ status: 'known', value }, { ...measure, decimals: 1 }, { language }).text;
  const { intervalLow: from, intervalHigh: to } = whole;
  const [largest] = clusters?.filter(({ isIsolated }) => !isIsolated) ?? [];
  return (
    <div className={styles.overview}>
      <div className={styles.map}>
        {map}
        {clusters && (
          <p className={styles.line}>
            {largest
              ? t('clusters', {
                  count: clusters.filter(({ isIsolated }) => !isIsolated).length,
                  name: largest.name,
                  places: largest.codes.length,
                })
              : t('noClusters')}{' '}
            <Link href="/poverty?lens=hotspots">{t('moreHotspots')}</Link>
          </p>
        )}
      </div>
      <div className={styles.answer}>
        <header>
          <h1>
            {whole.value === null
              ? t('unknown', { day: formatDay(snapshot.as_of_on, language) })
              : about
                ? t(`about.${about}`)
                : t('aboutShare', { share: share(whole.value) })}
          </h1>
          {whole.value !== null && (
            <p className={styles.exact}>
              {t('exact', {
                share: share(whole.value),
                interval: from === null || to === null ? '' : formatInterval({ from, to }, measure, language),
                cutOff: model.cut_off === null ? '' : formatNumber(model.cut_off, { decimals: 0, language }),
                scored: coveredPercent(whole),
              })}
            </p>
          )}
        </header>
        <LeadingNumbers numbers={numbers} />
        <EstimateNote figures={numbers.map(({ figure }) => figure)} />
        <FigureFindings findings={measured.explanation.findings} />
        <WhereFirst rows={districts.rows} measure={districts.measured.measure} all={districts.measured.rows.length} />
        <section>
          <h2>{t('changed')}</h2>
          <ChangeList {...changes} />
        </section>
        <section>
          <h2>{t('ask')}</h2>
          <p className={styles.questions}>
            <Link href="/targeting">{t('questions.line')}</Link>
            <Link href="/planning">{t('questions.centres')}</Link>
            <Link href="/coverage">{t('questions.missed')}</Link>
          </p>
        </section>
        <ModelLabel model={model} />
      </div>
    </div>
  );
}
