'use client';

import { MultiSelect, NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { type CompareChoice, compareQuery, mostColumns, rowCounts } from '@/lib/pages/compare/compare-choice';
import type { PlaceChooserProps } from '@/lib/pages/monitoring/place-chooser-props';
import type { Level } from '@/lib/science/geography/level';
import { usePathname, useRouter } from '../layout/navigation';
import { PlaceChooser } from '../monitoring/place-chooser';
import { useView } from '../ui/use-view';
import styles from './compare-controls.module.css';

export interface CompareControlsProps {
  choice: CompareChoice;
  measures: readonly { theme: string; indicators: readonly { id: string; title: string }[] }[];
  levels: readonly Level[];
  places: PlaceChooserProps;
  /** The link's query, for the files of the same table. */
  fileQuery: string;
}

/** Which measures, places and how many; every choice is in the link, and the table can be taken as it is shown. */
export function CompareControls({ choice, measures, levels, places, fileQuery }: CompareControlsProps) {
  const t = useTranslations('compare');
  const controls = useTranslations('controls');
  const levelWords = useTranslations('levels');
  const themeWords = useTranslations('themes');
  const { view, show, isPending } = useView();
  const router = useRouter();
  const pathname = usePathname();
  const [isChanging, startChange] = useTransition();
  const listens = useMounted();
  const change = (of: Partial<CompareChoice>): void => {
    const query = new URLSearchParams(window.location.search);
    for (const [key, value] of Object.entries(compareQuery(choice, of))) query.set(key, value);
    startChange(() => router.push(`${pathname}?${query}`, { scroll: false }));
  };
  return (
    <form
      className={styles.controls}
      aria-label={controls('label')}
      aria-busy={isPending || isChanging}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.fields} disabled={!listens}>
        <MultiSelect
          className={styles.measures}
          label={t('measures')}
          size="xs"
          searchable
          hidePickedOptions
          maxValues={mostColumns}
          nothingFoundMessage={t('noMeasure')}
          value={choice.columns}
          data={measures.map(({ theme, indicators }) => ({
            group: themeWords(theme),
            items: indicators.map(({ id, title }) => ({ value: id, label: title })),
          }))}
          onChange={(columns) => columns.length > 0 && change({ columns })}
        />
        <PlaceChooser {...places} />
        <NativeSelect
          label={controls('level')}
          size="xs"
          value={view.level}
          data={levels.map((level) => ({ value: level, label: levelWords(level) }))}
          onChange={(event) => show({ level: event.currentTarget.value as Level, select: [] })}
        />
        <NativeSelect
          label={t('order')}
          size="xs"
          value={choice.first}
          data={(['worst', 'best'] as const).map((value) => ({ value, label: t(`first.${value}`) }))}
          onChange={(event) => change({ first: event.currentTarget.value as CompareChoice['first'] })}
        />
        <NativeSelect
          label={t('rows')}
          size="xs"
          value={choice.rows === null ? 'all' : String(choice.rows)}
          data={[...rowCounts.map(String), 'all'].map((value) => ({
            value,
            label: value === 'all' ? t('allRows') : value,
          }))}
          onChange={(event) =>
            change({ rows: event.currentTarget.value === 'all' ? null : Number(event.currentTarget.value) })
          }
        />
        <p className={styles.files}>
          {t('take')}{' '}
          {(['xlsx', 'csv', 'parquet'] as const).map((format) => (
            <a key={format} href={`/compare/table.${format}?${fileQuery}`} download>
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      </fieldset>
    </form>
  );
}
