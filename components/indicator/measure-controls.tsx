'use client';

import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import type { MeasureControlsProps } from '@/lib/pages/measure/measure-controls-props';
import type { Level } from '@/lib/science/geography/level';
import { fewestClasses, mostClasses, type Scheme, schemes } from '@/lib/serving/presentation/scheme';
import { defaultView } from '@/lib/serving/view-state/view';
import { useView } from '../ui/use-view';
import { useCategoryWords } from './category-words';
import styles from './measure-controls.module.css';

/** Fixed edges are made on the legend, not chosen here; while they are in force they are listed. */
const offeredSchemes = (inForce: Scheme) => schemes.filter((scheme) => scheme !== 'manual' || scheme === inForce);

/** What is shown, where, for whom, by which formula and in which classes; every choice is in the link. */
export function MeasureControls({ themes, levels, splits, models, defaultModel }: MeasureControlsProps) {
  const t = useTranslations('controls');
  const themeWords = useTranslations('themes');
  const levelWords = useTranslations('levels');
  const classWords = useTranslations('classification');
  const { categoryWords, breakdownWords } = useCategoryWords();
  const { view, show, isPending } = useView();
  const listens = useMounted();
  const hasClasses = view.lens !== 'hotspots' && view.lens !== 'bivariate';
  const split = splits.find((each) => each.breakdown === view.breakdown);
  return (
    <form
      className={styles.controls}
      aria-label={t('label')}
      aria-busy={isPending}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.fields} disabled={!listens}>
        {themes && (
          <NativeSelect
            label={t('measure')}
            size="xs"
            className={styles.wide}
            value={view.indicator}
            data={themes.map(({ theme, indicators }) => ({
              group: themeWords(theme),
              items: indicators.map(({ id, title }) => ({ value: id, label: title })),
            }))}
            onChange={(event) =>
              show({
                indicator: event.currentTarget.value,
                breakdown: 'none',
                category: 'all',
                breaks: null,
                scheme: view.scheme === 'manual' ? defaultView.scheme : view.scheme,
              })
            }
          />
        )}
        <NativeSelect
          label={t('level')}
          size="xs"
          value={view.level}
          data={levels.map((level) => ({ value: level, label: levelWords(level) }))}
          onChange={(event) => show({ level: event.currentTarget.value as Level, select: [] })}
        />
        <NativeSelect
          label={t('split')}
          size="xs"
          value={view.breakdown}
          data={[
            { value: 'none', label: t('noSplit') },
            ...splits.map(({ breakdown }) => ({ value: breakdown, label: breakdownWords(breakdown) })),
          ]}
          onChange={(event) => {
            const breakdown = event.currentTarget.value;
            const category = splits.find((each) => each.breakdown === breakdown)?.categories[0] ?? 'all';
            show({ breakdown, category });
          }}
        />
        {split && (
          <NativeSelect
            label={t('category')}
            size="xs"
            value={view.category}
            data={split.categories.map((category) => ({
              value: category,
              label: categoryWords(split.breakdown, category),
            }))}
            onChange={(event) => show({ category: event.currentTarget.value })}
          />
        )}
        {models.length > 0 && (
          <NativeSelect
            label={t('model')}
            size="xs"
            value={view.model ?? defaultModel}
            data={models.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) =>
              show({ model: event.currentTarget.value === defaultModel ? null : event.currentTarget.value })
            }
          />
        )}
        {hasClasses && (
          <>
            <NativeSelect
              label={classWords('label')}
              size="xs"
              value={view.scheme}
              data={offeredSchemes(view.scheme).map((scheme) => ({
                value: scheme,
                label: classWords(`scheme.${scheme}`),
              }))}
              onChange={(event) => show({ scheme: event.currentTarget.value as Scheme, breaks: null })}
            />
            {view.scheme !== 'policy' && view.scheme !== 'manual' && (
              <NativeSelect
                label={classWords('classes')}
                size="xs"
                className={styles.narrow}
                value={String(view.classes)}
                data={Array.from({ length: mostClasses - fewestClasses + 1 }, (_, index) =>
                  String(fewestClasses + index),
                )}
                onChange={(event) => show({ classes: Number(event.currentTarget.value) })}
              />
            )}
          </>
        )}
      </fieldset>
    </form>
  );
}
