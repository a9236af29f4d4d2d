'use client';

import { useLocale, useTranslations } from 'next-intl';
import { firstOf } from '@/lib/core/first-of';
import type { Language } from '@/lib/core/language';
import { rankingFloor } from '@/lib/core/ranking-floor';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { couldBe, rankWords } from '@/lib/serving/presentation/figure/rank-words';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { Measure } from '@/lib/serving/presentation/measure';
import { ranking } from '@/lib/serving/presentation/ranking';
import { Link } from '../layout/link';
import { PickedNote } from '../map/picked-note';
import { usePickedPlaces } from '../map/picked-places';
import { EstimateNote } from './estimate-note';
import styles from './ranking-list.module.css';
import { ShownValue } from './shown-value';

export interface RankingListProps {
  rows: readonly PlaceFigure[];
  measure: Measure;
  /** How many places are listed, worst first. */
  shown: number;
  /** Query string that links carry, so that the next page shows the same snapshot and model. */
  query?: string;
  /** The places they are ranked among, where `rows` are some of them. */
  among?: readonly PlaceFigure[];
}

/**
 * The places where it is worst, with a bar each and the range of every rank; equal figures share a rank. Places on too few households
 * stand after the ranked ones, unknown ones are counted below.
 */
export function RankingList({ rows, measure, shown, query, among = rows }: RankingListProps) {
  const t = useTranslations('ranking');
  const language = useLocale() as Language;
  const ranks = useTranslations('ranks');
  const picked = usePickedPlaces(rows);
  const listed = new Set(rows.filter(({ code }) => !picked || picked.codes.has(code)).map(({ code }) => code));
  const ordered = ranking(among, firstOf(measure.betterWhen)).filter(({ code }) => listed.has(code));
  const known = ordered.filter(({ rank, tooFew }) => rank !== null || tooFew);
  const ranked = known.filter(({ rank }) => rank !== null).length;
  const tooFew = known.length - ranked;
  const largest = Math.max(...known.map((row) => Math.abs(row.value ?? 0)), Number.MIN_VALUE);
  const banded = rows.filter(({ code, status }) => status === 'banded' && listed.has(code)).length;
  const unranked = listed.size - known.length - banded;
  return (
    <div>
      {picked && <PickedNote picked={picked} />}
      <ol className={styles.list}>
        {known.slice(0, shown).map((row) => (
          <li key={row.code} className={styles.row}>
            <span className={styles.rank} dir="ltr">
              {row.tied ? '=' : ''}
              {row.rank ?? '–'}
            </span>
            <span className={styles.name}>
              <Link href={`/places/${row.code}${query ? `?${query}` : ''}`}>{nameOf(row, language)}</Link>{' '}
              {row.within && <small>{row.within}</small>}
            </span>
            <span className={styles.value}>
              <ShownValue figure={row} measure={measure} isBrief hasInterval />
            </span>
            <small className={styles.range}>{row.rank === null ? rankWords(row, ranks) : couldBe(row, ranks)}</small>
            <span className={styles.track} aria-hidden="true">
              <span data-bar="" style={{ inlineSize: `${(Math.abs(row.value ?? 0) / largest) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {t('of', {
          shown: Math.min(shown, ranked),
          ranked: formatNumber(ranked, { decimals: 0, language }),
        })}
        {tooFew > 0 && ` ${t('tooFew', { count: tooFew, floor: rankingFloor })}`}
        {banded > 0 && ` ${t('banded', { count: banded })}`}
        {unranked > 0 && ` ${t('unranked', { count: unranked })}`} <Link href="/methods/ranks">{t('how')}</Link>{' '}
        <EstimateNote figures={rows} />
      </p>
    </div>
  );
}
