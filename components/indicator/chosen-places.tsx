'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { firstOf } from '@/lib/core/first-of';
import type { Language } from '@/lib/core/language';
import type { Explanation } from '@/lib/serving/presentation/figure/explanation';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { rankWords } from '@/lib/serving/presentation/figure/rank-words';
import type { Measure } from '@/lib/serving/presentation/measure';
import { ranking } from '@/lib/serving/presentation/ranking';
import { Link } from '../layout/link';
import { Panel } from '../ui/panel';
import { useView } from '../ui/use-view';
import styles from './chosen-places.module.css';
import { EstimateNote } from './estimate-note';
import { ExplainedFigure } from './explained-figure';

export interface ChosenPlacesProps {
  rows: readonly PlaceFigure[];
  measure: Measure;
  explanation: Explanation;
}

/** The places chosen on the map side by side: name in both scripts, figure and rank; nothing while none is chosen. */
export function ChosenPlaces({ rows, measure, explanation }: ChosenPlacesProps) {
  const t = useTranslations('chosen');
  const ranks = useTranslations('ranks');
  const language = useLocale() as Language;
  const { view, mark } = useView();
  const chosen = ranking(rows, firstOf(measure.betterWhen)).filter((row) => view.select.includes(row.code));
  if (chosen.length === 0) return null;
  return (
    <Panel
      title={t('title')}
      aside={
        <Button size="compact-xs" variant="subtle" onClick={() => mark({ select: [] })}>
          {t('clear')}
        </Button>
      }
    >
      <ul className={styles.chosen}>
        {chosen.map((row) => (
          <li key={row.code}>
            <span>
              <Link href={`/places/${row.code}`}>{nameOf(row, language)}</Link>{' '}
              <small>
                <bdi lang={language === 'ur' ? 'en' : 'ur'}>{language === 'ur' ? row.nameEn : row.nameUr}</bdi>
              </small>
              <small className={styles.within}>{row.within}</small>
            </span>
            <span className={styles.value}>
              <ExplainedFigure figure={row} measure={measure} explanation={explanation} />
              <small className={styles.within}>{rankWords(row, ranks)}</small>
            </span>
          </li>
        ))}
      </ul>
      <EstimateNote figures={chosen} />
    </Panel>
  );
}
