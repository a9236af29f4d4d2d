'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DataTable } from '../ui/data-table';
import { Wide } from '../ui/wide';
import type { LabRow } from './lab-row';
import { useLabNumbers } from './use-lab-numbers';

const shownAtFirst = 20;

/** The table twin of the map: every tehsil, the largest changes first. */
export function LabTable({ rows }: { rows: readonly LabRow[] }) {
  const t = useTranslations('targeting.table');
  const { estimate, share, estimatedMoney } = useLabNumbers();
  const [isWhole, setWhole] = useState(false);
  const size = ({ change, households }: LabRow): number =>
    Math.abs(Number.isNaN(change) ? 0 : change) || households / 1e9 || -1;
  const sorted = [...rows].sort((one, other) => size(other) - size(one) || one.code.localeCompare(other.code));
  const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
  const between = ({ low, high }: LabRow): string =>
    low === high ? t('exact') : t('between', { low: estimate(low), high: estimate(high) });
  return (
    <>
      <Wide label={t('caption')}>
        <DataTable
          caption={t('caption')}
          columns={[
            { title: t('tehsil') },
            { title: t('district') },
            { title: t('scored'), isNumber: true },
            { title: t('households'), isNumber: true },
            { title: t('range'), isNumber: true },
            { title: t('share'), isNumber: true },
            { title: t('persons'), isNumber: true },
            { title: t('cost'), isNumber: true },
            { title: t('change'), isNumber: true },
          ]}
          rows={shown.map((row) => ({
            key: row.code,
            cells: [
              row.name,
              row.district,
              estimate(row.scored),
              estimate(row.households, false, row.status),
              Number.isNaN(row.households) ? '' : between(row),
              share(row.households, row.scored),
              estimate(row.persons),
              estimatedMoney(row.cost, row.households),
              estimate(row.change, true),
            ],
          }))}
        />
      </Wide>
      {rows.length > shownAtFirst && (
        <Button size="compact-sm" variant="default" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('fewer', { rows: shownAtFirst }) : t('all', { rows: rows.length })}
        </Button>
      )}
    </>
  );
}
