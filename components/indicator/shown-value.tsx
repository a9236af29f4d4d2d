import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured, type Status } from '@/lib/core/measured';
import { estimateWords } from '@/lib/serving/presentation/estimate-words';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { type Figure, leavesMuchOut } from '@/lib/serving/presentation/figure/figure';
import { formatInterval } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import { Icon, type IconName } from '../ui/icon';
import styles from './shown-value.module.css';

const icons: Record<Exclude<Status, 'known'>, IconName> = {
  missing: 'empty',
  suppressed: 'hidden',
  banded: 'few',
  not_applicable: 'cross',
  stale: 'clock',
};

export interface ShownValueProps {
  figure: Figure;
  measure: Pick<Measure, 'unit' | 'decimals' | 'kind'>;
  /** For dense tables: without the note on what it leaves out. */
  isBrief?: boolean;
  /** Puts the 95 % interval quietly behind the figure, where it has one. */
  hasInterval?: boolean;
}

/** One figure in words, an estimate with ≈ before it: never a zero, a dash or a blank where it is not known; an icon and words instead. */
export function ShownValue({ figure, measure, isBrief, hasInterval = false }: ShownValueProps) {
  const t = useTranslations('figure');
  const language = useLocale() as Language;
  const whole = formatValue(measured(figure.status, figure.value, figure.intervalHigh), measure, { language }).text;
  const text = figure.value === null && figure.status !== 'banded' ? t(`states.${figure.status}`) : whole;
  const estimated = figure.estimatedFrom === null ? null : estimateWords(figure.estimatedFrom)[language];
  const { value, intervalLow: from, intervalHigh: to } = figure;
  const interval = hasInterval && value !== null && from !== null && to !== null && from < to ? { from, to } : null;
  return (
    <span
      className={figure.status === 'known' ? styles.known : styles.state}
      title={estimated ?? (text === whole ? undefined : whole)}
    >
      {figure.status !== 'known' && <Icon name={icons[figure.status]} size={13} />}
      <bdi>{estimated === null ? text : `≈\u00a0${text}`}</bdi>{' '}
      {interval && (
        <small className={styles.interval} title={t('interval')}>
          {formatInterval(interval, measure, language)}
        </small>
      )}
      {!isBrief && leavesMuchOut(figure) && (
        <small className={styles.partial}>{t('partial', { share: coveredPercent(figure) })}</small>
      )}
    </span>
  );
}
