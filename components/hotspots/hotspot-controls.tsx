'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { type LocalStatistic, localStatistics } from '@/lib/science/spatial/local-statistic';
import { type RateTreatment, rateTreatments } from '@/lib/science/spatial/rate-treatment';
import styles from '../indicator/measure-controls.module.css';
import { useView } from '../ui/use-view';

const rules = ['queen', 'rook', 'knn:4', 'knn:8', 'distance:50', 'distance:100'];

/** Which statistic, who is a neighbour, and how places are judged; every choice is in the link. */
export function HotspotControls({ measures }: { measures: readonly { id: string; title: string }[] }) {
  const t = useTranslations('hotspots');
  const { view, show, isPending } = useView();
  const listens = useMounted();
  const known = rules.includes(view.weights) ? rules : [...rules, view.weights];
  return (
    <form
      className={styles.controls}
      aria-label={t('controls')}
      aria-busy={isPending}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.fields} disabled={!listens}>
        <NativeSelect
          label={t('statistic')}
          size="xs"
          value={view.statistic}
          data={localStatistics.map((value) => ({ value, label: t(`statistics.${value}`) }))}
          onChange={(event) => show({ statistic: event.currentTarget.value as LocalStatistic, select: [] })}
        />
        {view.statistic === 'bivariate-local-moran' && (
          <NativeSelect
            label={t('beside')}
            size="xs"
            value={view.beside ?? ''}
            data={[
              { value: '', label: t('choose') },
              ...measures.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => show({ beside: event.currentTarget.value || null })}
          />
        )}
        <NativeSelect
          label={t('weights')}
          size="xs"
          value={view.weights}
          data={known.map((value) => ({ value, label: t.has(`rules.${value}`) ? t(`rules.${value}`) : value }))}
          onChange={(event) => show({ weights: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('rates')}
          size="xs"
          value={view.rates}
          data={rateTreatments.map((value) => ({ value, label: t(`treatments.${value}`) }))}
          onChange={(event) => show({ rates: event.currentTarget.value as RateTreatment })}
        />
        <NativeSelect
          label={t('judged')}
          size="xs"
          value={view.corrected ? 'q' : 'p'}
          data={[
            { value: 'q', label: t('corrected') },
            { value: 'p', label: t('plain') },
          ]}
          onChange={(event) => show({ corrected: event.currentTarget.value === 'q' })}
        />
      </fieldset>
    </form>
  );
}
