'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '@/lib/core/language';
import type { HouseholdRow, ListSearch, SearchChoices } from '@/lib/pages/households/search-places';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { Link } from '../layout/link';
import { SortHeader } from '../table/sort-header';
import styles from './household-table.module.css';
import { MaskedIdentity } from './masked-identity';
import type { Purpose } from './purpose';

const columns = ['household', 'place', 'identity', 'score', 'size', 'head', 'disabled', 'area', 'surveyed'] as const;
type Column = (typeof columns)[number];
const sorts: Partial<Record<Column, ListSearch['sort']>> = {
  household: 'id',
  score: 'score',
  size: 'size',
  surveyed: 'surveyed',
};

export interface HouseholdTableProps {
  rows: readonly HouseholdRow[];
  choices: SearchChoices;
  purpose: Purpose;
  snapshot: string | null;
  /** The order of a list; null where households were looked up. */
  sorted: ListSearch | null;
  hasMore: boolean;
  isLoading: boolean;
  onSort: (sort: ListSearch['sort']) => void;
  onMore: () => void;
}

/** Households as rows, drawn only as far as they are seen; the next page is asked for near the end of what is there. */
export function HouseholdTable({
  rows,
  choices,
  sorted,
  hasMore,
  isLoading,
  onSort,
  onMore,
  ...open
}: HouseholdTableProps) {
  const t = useTranslations('households');
  const [hidden, setHidden] = useState<ReadonlySet<Column>>(new Set(['area']));
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 37,
    overscan: 12,
    initialRect: { width: 900, height: 480 },
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastSeen >= rows.length - 20) onMore();
  }, [hasMore, lastSeen, rows.length, onMore]);
  const shown = columns.filter((column) => !hidden.has(column));
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const cells = useCells(choices, open);
  const space = (height: number) =>
    height > 0 && (
      <tr>
        <td colSpan={shown.length} style={{ blockSize: height, padding: 0 }} />
      </tr>
    );
  return (
    <div className={styles.frame}>
      <details className={styles.choice}>
        <summary>{t('columnsChoice')}</summary>
        {columns.slice(1).map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={!hidden.has(column)}
              onChange={() =>
                setHidden(
                  (now) => new Set(now.has(column) ? [...now].filter((each) => each !== column) : [...now, column]),
                )
              }
            />
            {t(`tableColumns.${column}`)}
          </label>
        ))}
      </details>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('tableCaption')}>
        <table aria-rowcount={hasMore ? -1 : rows.length + 1}>
          <thead>
            <tr>
              {shown.map((column) => {
                const sort = sorted ? sorts[column] : undefined;
                return sort && sorted ? (
                  <SortHeader
                    key={column}
                    kind={column}
                    sorted={sorted.sort === sort ? (sorted.descending ? 'desc' : 'asc') : false}
                    onSort={() => onSort(sort)}
                  >
                    {t(`tableColumns.${column}`)}
                  </SortHeader>
                ) : (
                  <th key={column} scope="col" data-kind={column} className={styles.plain}>
                    {t(`tableColumns.${column}`)}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {space(before)}
            {items.map(({ index }) => {
              const row = rows[index];
              return (
                row && (
                  <tr key={row.household_id} aria-rowindex={index + 2}>
                    {shown.map((column) => (
                      <td key={column} data-kind={column}>
                        {cells[column](row)}
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
            {space(after)}
          </tbody>
        </table>
      </section>
      {isLoading && <p role="status">{t('loadingMore')}</p>}
    </div>
  );
}

function useCells(
  choices: SearchChoices,
  { purpose, snapshot }: { purpose: Purpose; snapshot: string | null },
): Record<Column, (row: HouseholdRow) => ReactNode> {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const placeOf = (code: string) => choices.places.find((each) => each.code === code)?.name ?? code;
  const query = new URLSearchParams({ why: purpose.why, ...(snapshot ? { snapshot } : {}) });
  if (purpose.reference.trim() !== '') query.set('case', purpose.reference.trim());
  return {
    household: (row) => (
      <Link href={`/households/${encodeURIComponent(row.household_id)}?${query}`} prefetch={false}>
        <bdi>{row.household_id}</bdi>
        {row.member_id && <small className={styles.quiet}> · {t('asMember')}</small>}
      </Link>
    ),
    place: (row) => placeOf(row.place_code),
    identity: (row) => (
      <MaskedIdentity
        masked={row.identity_masked}
        whose={row.household_id}
        household={row.household_id}
        member={null}
      />
    ),
    score: (row) =>
      row.score === null ? (
        <span className={styles.quiet}>{t('noScore')}</span>
      ) : (
        <bdi>{formatNumber(row.score, { decimals: 2, language })}</bdi>
      ),
    size: (row) => <bdi>{row.household_size}</bdi>,
    head: (row) => t(`values.sex.${row.head_sex}`),
    disabled: (row) => (row.has_disabled === null ? t('unknown') : row.has_disabled ? t('yes') : t('no')),
    area: (row) => t(`values.area_type.${row.area_type}`),
    surveyed: (row) => formatDay(row.surveyed_on, language),
  };
}
