import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { measured } from '@/lib/core/measured';
import { rankWords } from '@/lib/serving/presentation/figure/rank-words';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatRange } from '@/lib/serving/presentation/format-range';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { RankedFigure } from '@/lib/serving/presentation/ranking';
import { useQualityWords } from '../indicator/quality-words';
import styles from './place-card.module.css';

export type RankedRow = MapRow & RankedFigure;

export interface PlaceCardProps {
  row: RankedRow;
  measure: Measure;
  language: Language;
  /** The name of its class, where the map shows classes of a finding. */
  detail: string | null;
}

/** One place in words: its name in both scripts, its figure, what it rests on and its rank. */
export function PlaceCard({ row, measure, language, detail }: PlaceCardProps) {
  const t = useTranslations('map');
  const reliability = useTranslations('reliability');
  const ranks = useTranslations('ranks');
  const qualityWords = useQualityWords();
  const { intervalLow: from, intervalHigh: to } = row;
  const hasInterval = row.value !== null && typeof from === 'number' && typeof to === 'number';
  const [name, otherName] = language === 'ur' && row.nameUr ? [row.nameUr, row.nameEn] : [row.nameEn, row.nameUr];
  return (
    <div className={styles.card}>
      <p className={styles.name}>
        <bdi>{name}</bdi>
        {otherName && (
          <bdi className={styles.otherName} lang={otherName === row.nameUr ? 'ur' : 'en'}>
            {otherName}
          </bdi>
        )}
      </p>
      {row.within && <p className={styles.within}>{row.within}</p>}
      <p className={styles.value}>
        {formatValue(measured(row.status, row.value, row.intervalHigh), measure, { language }).text}
      </p>
      {detail && <p className={styles.detail}>{detail}</p>}
      {hasInterval && (
        <p className={styles.within}>
          {reliability('intervalOf', { range: formatRange({ from, to }, measure, measure.decimals, language) })}
        </p>
      )}
      <p className={styles.within}>
        {typeof row.denominator === 'number' && (
          <span>{t('base', { count: formatNumber(row.denominator, { decimals: 0, language }) })}</span>
        )}
        {(row.rank !== null || row.tooFew) && <span>{rankWords(row, ranks)}</span>}
      </p>
      {row.quality && <p className={styles.within}>{qualityWords(row.quality, 'short')}</p>}
    </div>
  );
}
