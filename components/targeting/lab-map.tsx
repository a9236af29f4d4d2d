'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { LabPlace } from '@/lib/pages/targeting/lab-place';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { type LabShade, labClasses, labEdges, labInks } from './lab-classes';
import styles from './lab-map.module.css';
import type { LabOutcome } from './lab-outcome';
import { rangeWords } from './range-words';
import { ShadedLegend } from './shaded-legend';
import { ShadedMap } from './shaded-map';
import { useLabNumbers } from './use-lab-numbers';

interface Props {
  outline: Outline;
  places: readonly LabPlace[];
  scored: Float64Array;
  outcome: LabOutcome;
  official: LabOutcome | null;
}

/** The tehsils recoloured while the line moves: the share that is in, or the change against the cut-off in force. */
export function LabMap({ outline, places, scored, outcome, official }: Props) {
  const t = useTranslations('targeting');
  const { estimate, share, points, plain } = useLabNumbers();
  const [asked, setShade] = useState<LabShade>('share');
  const [pointed, setPointed] = useState<number | null>(null);
  const shade = official ? asked : 'share';
  const { classes, values } = useMemo(() => {
    const before = shade === 'change' ? official?.places.households : undefined;
    const values = outcome.places.households.map(
      (households, index) => (households - (before?.[index] ?? 0)) / (scored[index] as number),
    );
    return { values, classes: labClasses(values, shade) };
  }, [outcome, official, scored, shade]);
  const counts = labInks[shade].map((_, index) => classes.reduce((sum, each) => sum + (each === index ? 1 : 0), 0));
  const place = pointed === null ? undefined : places[pointed];
  const value = values[pointed ?? -1] ?? Number.NaN;
  return (
    <>
      {official && (
        <fieldset className={styles.shades} aria-label={t('shade')}>
          {(['share', 'change'] as const).map((each) => (
            <Button
              key={each}
              size="compact-sm"
              variant={each === shade ? 'filled' : 'default'}
              aria-pressed={each === shade}
              onClick={() => setShade(each)}
            >
              {t(`shades.${each}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <ShadedMap
        outline={outline}
        level="tehsil"
        places={places}
        classes={classes}
        inks={labInks[shade]}
        label={t(`mapLabels.${shade}`)}
        onPoint={setPointed}
      />
      <p className={styles.pointed}>
        {place
          ? t('pointed', {
              place: place.name,
              district: place.district,
              households: estimate(outcome.places.households[pointed ?? -1] ?? Number.NaN),
              share: shade === 'change' ? points(value) : share(value, 1),
            })
          : t('pointAt')}
      </p>
      <ShadedLegend
        label={t(`shades.${shade}`)}
        words={rangeWords(
          labEdges[shade],
          (edge) => plain(edge * 100, 0),
          t,
          shade === 'change' ? 'rangesOfPoints' : 'ranges',
        )}
        counts={counts}
        inks={labInks[shade]}
        withheld={{ words: t('withheld'), count: classes.reduce((sum, each) => sum + (each < 0 ? 1 : 0), 0) }}
      />
    </>
  );
}
