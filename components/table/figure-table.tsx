'use client';

import { TextInput } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { firstOf } from '@/lib/core/first-of';
import type { Language } from '@/lib/core/language';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { Measure } from '@/lib/serving/presentation/measure';
import { ranking } from '@/lib/serving/presentation/ranking';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';
import { EstimateNote } from '../indicator/estimate-note';
import { PickedNote } from '../map/picked-note';
import { usePickedPlaces } from '../map/picked-places';
import { Icon } from '../ui/icon';
import { useView } from '../ui/use-view';
import { type ColumnWords, features, figureColumns, type TableRow } from './figure-columns';
import styles from './figure-table.module.css';
import { reliabilityColumns } from './reliability-columns';
import { SortHeader } from './sort-header';

export interface FigureTableProps {
  rows: readonly PlaceFigure[];
  measure: Measure;
  caption: string;
  /** The whole selection as CSV. */
  csvHref: string;
  /** Numerator and denominator as they are called for this indicator; null where the figure has no such parts. */
  parts: { numerator: string; denominator: string } | null;
  /** Columns of the lens: classes, z, p. */
  extras?: readonly ExtraColumn[];
  /** The group of each place by code; groups stand in ascending order, before ranks. */
  lead?: Readonly<Record<string, number>>;
}

const noExtras: readonly ExtraColumn[] = [];

/** The twin of the map: the same rows, sortable and searchable, drawn only as far as they are seen. */
export function FigureTable({ rows, measure, caption, csvHref, parts, extras = noExtras, lead }: FigureTableProps) {
  const t = useTranslations('table');
  const language = useLocale() as Language;
  const { view } = useView();
  const reliability = useTranslations('reliability');
  const figure = useTranslations('figure.states');
  const [wanted, setWanted] = useState('');
  const picked = usePickedPlaces(rows);
  const [isJudged, setIsJudged] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const judged = useMemo(() => {
    const words = { interval: reliability('interval'), smoothed: reliability('smoothed') };
    return reliabilityColumns(rows, words, measure, language);
  }, [rows, reliability, measure, language]);
  const columns = useMemo(() => {
    const words: ColumnWords = {
      rank: t('rank'),
      place: t('place'),
      within: t('within'),
      value: t('value'),
      numerator: parts?.numerator ?? '',
      denominator: parts?.denominator ?? '',
      covered: t('covered'),
      banded: figure('banded'),
    };
    return figureColumns(words, measure, language, parts !== null, isJudged ? [...judged, ...extras] : extras);
  }, [t, figure, measure, language, parts, extras, judged, isJudged]);
  const data = useMemo<TableRow[]>(() => {
    const text = wanted.trim().toLowerCase();
    const ranked = ranking(rows, firstOf(measure.betterWhen)).filter(({ code }) => !picked || picked.codes.has(code));
    const leading = lead ? [...ranked].sort((a, b) => (lead[a.code] ?? 0) - (lead[b.code] ?? 0)) : ranked;
    if (text === '') return leading;
    return leading.filter((row) =>
      [row.nameEn, row.nameUr ?? '', row.within ?? '', row.code].some((part) => part.toLowerCase().includes(text)),
    );
  }, [rows, measure, wanted, picked, lead]);
  const table = useTable({ features, columns, data, getRowId: (row) => row.code });
  const shown = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    overscan: 12,
    initialRect: { width: 900, height: 420 },
  });
  const chosen = useMemo(() => new Set(view.select), [view.select]);
  const firstChosen = shown.findIndex((row) => chosen.has(row.id));
  const scrollTo = useRef(virtual.scrollToIndex);
  scrollTo.current = virtual.scrollToIndex;
  useEffect(() => {
    if (firstChosen >= 0) scrollTo.current(firstChosen, { align: 'center' });
  }, [firstChosen]);
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.length;
  return (
    <div className={styles.table}>
      <div className={styles.bar}>
        <TextInput
          type="search"
          size="xs"
          leftSection={<Icon name="search" size={14} />}
          placeholder={t('filter')}
          aria-label={t('filter')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <span className={styles.count} role="status">
          {t('count', { shown: shown.length, all: rows.length })}
        </span>
        <EstimateNote figures={rows} />
        {judged.length > 0 && (
          <label className={styles.choice}>
            <input type="checkbox" checked={isJudged} onChange={(event) => setIsJudged(event.currentTarget.checked)} />
            {reliability('columns')}
          </label>
        )}
        <a className={styles.download} href={csvHref} download>
          <Icon name="download" /> CSV
        </a>
      </div>
      {picked && <PickedNote picked={picked} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={caption} data-jump="table">
        <table aria-rowcount={shown.length + 1}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.getHeaderGroups()[0]?.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  kind={header.column.id}
                  sorted={header.column.getIsSorted()}
                  onSort={header.column.getToggleSortingHandler()}
                >
                  <table.FlexRender header={header} />
                </SortHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && (
              <tr>
                <td colSpan={width} style={{ blockSize: before, padding: 0 }} />
              </tr>
            )}
            {items.map((item) => {
              const row = shown[item.index];
              return row ? (
                <tr key={row.id} aria-rowindex={item.index + 2} data-chosen={chosen.has(row.id) || undefined}>
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} data-kind={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              ) : null;
            })}
            {after > 0 && (
              <tr>
                <td colSpan={width} style={{ blockSize: after, padding: 0 }} />
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}
