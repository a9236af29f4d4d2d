import { useLocale, useTranslations } from 'next-intl';
import { firstOf } from '@/lib/core/first-of';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/presentation/format-number';
import type { Measure } from '@/lib/presentation/measure';
import { ranking } from '@/lib/presentation/ranking';
import { Link } from '../layout/link';
import { EstimateNote } from './estimate-note';
import { nameOf, type PlaceFigure } from './place-figure';
import styles from './ranking-list.module.css';
import { ShownValue } from './shown-value';

export interface RankingListProps {
  rows: readonly PlaceFigure[];
  measure: Measure;
  /** How many places are listed, worst first. */
  shown: number;
  /** Query string that links carry, so that the next page shows the same snapshot and model. */
  query?: string;
}

/** The places where it is worst, with a bar each; equal figures share a rank, unknown ones are counted below and never ranked. */
export function RankingList({ rows, measure, shown, query }: RankingListProps) {
  const t = useTranslations('ranking');
  const language = useLocale() as Language;
  const ranked = ranking(rows, firstOf(measure.betterWhen));
  const known = ranked.filter((row) => row.rank !== null);
  const largest = Math.max(...known.map((row) => Math.abs(row.value ?? 0)), Number.MIN_VALUE);
  const unranked = rows.length - known.length;
  return (
    <div>
      <ol className={styles.list}>
        {known.slice(0, shown).map((row) => (
          <li key={row.code} className={styles.row}>
            <span className={styles.rank} dir="ltr">
              {row.tied ? '=' : ''}
              {row.rank}
            </span>
            <span className={styles.name}>
              <Link href={`/places/${row.code}${query ? `?${query}` : ''}`}>{nameOf(row, language)}</Link>{' '}
              {row.within && <small>{row.within}</small>}
            </span>
            <span className={styles.value}>
              <ShownValue figure={row} measure={measure} isBrief />
            </span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ inlineSize: `${(Math.abs(row.value ?? 0) / largest) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t('of', {
          shown: Math.min(shown, known.length),
          ranked: formatNumber(known.length, { decimals: 0, language }),
        })}
        {unranked > 0 && ` ${t('unranked', { count: unranked })}`} <EstimateNote figures={rows} />
      </p>
    </div>
  );
}
