import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { estimateWords } from '@/lib/serving/presentation/estimate-words';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import type { Explanation } from '@/lib/serving/presentation/figure/explanation';
import { type Figure, isPartial } from '@/lib/serving/presentation/figure/figure';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatRange } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { Link } from '../layout/link';
import styles from './explanation-card.module.css';
import { useQualityWords } from './quality-words';

export interface ExplanationCardProps {
  figure: Figure;
  measure: Measure;
  explanation: Explanation;
}

export function ExplanationCard({ figure, measure, explanation }: ExplanationCardProps) {
  const t = useTranslations('figure');
  const reliability = useTranslations('reliability');
  const quality = useTranslations('quality');
  const qualityWords = useQualityWords();
  const language = useLocale() as Language;
  const count = (value: number | null): string =>
    value === null ? '' : formatNumber(value, { decimals: 0, language });
  const { smoothed, intervalLow: from, intervalHigh: to } = figure;
  const printed = (value: number): string => formatValue({ status: 'known', value }, measure, { language }).text;
  const hasInterval = figure.value !== null && from !== null && to !== null;
  const isSmoothed = figure.value !== null && smoothed !== null;
  const judged: [string, string | null][] = [
    [reliability('raw'), isSmoothed ? reliability('rawMeans', { value: printed(figure.value ?? 0) }) : null],
    [
      reliability('interval'),
      hasInterval
        ? reliability('intervalMeans', { range: formatRange({ from, to }, measure, measure.decimals, language) })
        : figure.value === null
          ? null
          : reliability(explanation.kind === 'gini' ? 'noIntervalGini' : 'noIntervalCounted'),
    ],
    [reliability('smoothed'), isSmoothed ? reliability('smoothedMeans', { value: printed(smoothed) }) : null],
  ];
  const isRatio = explanation.kind === 'ratio' || explanation.kind === 'against_population';
  const isCounted = isRatio && figure.value !== null && ['share', 'count'].includes(measure.unit);
  const rows: [string, string | null][] = [
    [t('definition'), explanation.definition],
    [t('findings'), explanation.findings.join(' ') || null],
    [t(isRatio ? 'numerator' : 'counted'), explanation.numerator],
    [t('denominator'), isRatio ? explanation.denominator : null],
    [t('formula'), isCounted ? `${count(figure.numerator)} ÷ ${count(figure.denominator)}` : null],
    [t('rows'), figure.denominator === null || isCounted ? null : count(figure.denominator)],
    ...judged,
    [
      t('estimate'),
      figure.estimatedFrom === null
        ? null
        : t('estimateMeans', {
            words: estimateWords(figure.estimatedFrom)[language],
            counted: count(figure.numerator),
          }),
    ],
    [t('coverage'), isPartial(figure) ? t('coveredShare', { share: coveredPercent(figure) }) : null],
    [quality('title'), figure.quality && qualityWords(figure.quality)],
    [t('model'), explanation.model],
    [t('caveats'), explanation.caveats || null],
    [t('source'), explanation.source],
    [t('snapshot'), `${explanation.snapshot} · ${formatDay(explanation.asOf, language)}`],
    [
      t('suppression'),
      figure.status === 'suppressed' || figure.status === 'banded' ? t(figure.status) : explanation.policy,
    ],
  ];
  return (
    <div className={styles.card}>
      <strong>{explanation.title}</strong>
      <dl>
        {rows.map(([name, text]) =>
          text === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <Link href={`/indicators/${explanation.indicator}`}>{t('more')}</Link>
    </div>
  );
}
