'use client';

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { Language } from '@/lib/core/language';
import { coveredPercent } from '@/lib/serving/presentation/figure/covered-percent';
import { nameOf, type PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { RankedFigure } from '@/lib/serving/presentation/ranking';
import type { ExtraColumn } from '@/lib/serving/presentation/table/extra-column';
import { ShownValue } from '../indicator/shown-value';
import { Link } from '../layout/link';
import { RankCell } from './rank-cell';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

export type TableRow = PlaceFigure & RankedFigure;

const coverage = { unit: 'share', decimals: 0 } as const;

const column = createColumnHelper<typeof features, TableRow>();

export interface ColumnWords {
  rank: string;
  place: string;
  within: string;
  value: string;
  numerator: string;
  denominator: string;
  covered: string;
  /** Stands for the numerator of a banded share. */
  banded: string;
}

/** The columns of the table twin; figures that are not known sort last in either direction. */
export function figureColumns(
  words: ColumnWords,
  measure: Measure,
  language: Language,
  hasParts: boolean,
  extras: readonly ExtraColumn[],
) {
  const count = (value: number | null): string =>
    value === null ? '' : formatNumber(value, { decimals: 0, language });
  const parts = [
    column.accessor((row) => row.numerator ?? undefined, {
      id: 'numerator',
      header: words.numerator,
      sortUndefined: 'last',
      sortFn: 'basic',
      cell: ({ row }) => (row.original.status === 'banded' ? words.banded : count(row.original.numerator)),
    }),
    column.accessor((row) => row.denominator ?? undefined, {
      id: 'denominator',
      header: words.denominator,
      sortUndefined: 'last',
      sortFn: 'basic',
      cell: ({ row }) => count(row.original.denominator),
    }),
  ];
  return column.columns([
    column.accessor((row) => row.rank ?? undefined, {
      id: 'rank',
      header: words.rank,
      sortUndefined: 'last',
      sortFn: 'basic',
      cell: ({ row }) => <RankCell row={row.original} />,
    }),
    column.accessor((row) => nameOf(row, language), {
      id: 'place',
      header: words.place,
      sortFn: 'alphanumeric',
      cell: ({ row }) => <Link href={`/places/${row.original.code}`}>{nameOf(row.original, language)}</Link>,
    }),
    column.accessor((row) => row.within ?? '', { id: 'within', header: words.within, sortFn: 'alphanumeric' }),
    column.accessor((row) => row.value ?? undefined, {
      id: 'value',
      header: words.value,
      sortUndefined: 'last',
      sortFn: 'basic',
      cell: ({ row }) => <ShownValue figure={row.original} measure={measure} isBrief hasInterval />,
    }),
    ...extras.map(({ id, title, values, printed }) =>
      column.accessor((row) => values[row.code] ?? undefined, {
        id,
        header: title,
        sortUndefined: 'last',
        sortFn: 'basic',
        cell: ({ row }) => <bdi>{printed?.[row.original.code] ?? values[row.original.code] ?? ''}</bdi>,
      }),
    ),
    ...(hasParts ? parts : []),
    column.accessor((row) => (row.value === null ? undefined : row.coveredShare), {
      id: 'covered',
      header: words.covered,
      sortUndefined: 'last',
      sortFn: 'basic',
      cell: ({ row }) =>
        row.original.value === null
          ? ''
          : formatValue({ status: 'known', value: coveredPercent(row.original) / 100 }, coverage, { language }).text,
    }),
  ]);
}
