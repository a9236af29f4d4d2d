'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { PairsPanelProps } from '@/lib/pages/targeting/pairs-panel-props';
import { labClasses, labEdges, labInks } from './lab-classes';
import styles from './lab-map.module.css';
import { rangeWords } from './range-words';
import { ShadedLegend } from './shaded-legend';
import { ShadedMap } from './shaded-map';
import { useLabNumbers } from './use-lab-numbers';

/** Net change of the households that are in, by district, as a share of those that both models score. */
export function PairMap({ outline, districts }: Pick<PairsPanelProps, 'outline' | 'districts'>) {
  const t = useTranslations('targeting');
  const { plain, points } = useLabNumbers();
  const [pointed, setPointed] = useState<number | null>(null);
  const values = useMemo(
    () =>
      Float64Array.from(districts, ({ pair }) =>
        pair ? (pair.only_b - pair.only_a) / (pair.in_both + pair.only_a + pair.only_b + pair.in_neither) : Number.NaN,
      ),
    [districts],
  );
  const classes = useMemo(() => labClasses(values, 'change'), [values]);
  const inks = labInks.change;
  const count = (of: number): number => classes.reduce((sum, each) => sum + (each === of ? 1 : 0), 0);
  return (
    <>
      <ShadedMap
        outline={outline}
        level="district"
        places={districts}
        classes={classes}
        inks={inks}
        label={t('pairs.map')}
        onPoint={setPointed}
      />
      <p className={styles.pointed}>
        {pointed === null
          ? t('pairs.map')
          : `${districts[pointed]?.name ?? ''}: ${points(values[pointed] ?? Number.NaN)}`}
      </p>
      <ShadedLegend
        label={t('pairs.map')}
        words={rangeWords(labEdges.change, (edge) => plain(edge * 100, 0), t, 'rangesOfPoints')}
        counts={inks.map((_, index) => count(index))}
        inks={inks}
        withheld={{ words: t('withheld'), count: count(-1) }}
      />
    </>
  );
}
