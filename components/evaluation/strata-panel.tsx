'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { StratumRow } from '@/lib/pages/evaluation/stratum-row';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { useEstimates } from '../indicator/sampled-in';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

export interface StrataPanelProps {
  strata: readonly StratumRow[];
  inFrame: number;
  outside: number;
}

/** The strata with what each holds and gives, and how many places no draw can reach. */
export function StrataPanel({ strata, inFrame, outside }: StrataPanelProps) {
  const t = useTranslations('evaluation');
  const language = useLocale() as Language;
  const { rounded } = useEstimates();
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  return (
    <Panel title={t('strata')}>
      <DataTable
        caption={t('strata')}
        columns={[
          { title: t('needClass') },
          { title: t('places'), isNumber: true },
          { title: t('households'), isNumber: true },
          { title: t('drawnPlaces'), isNumber: true },
        ]}
        rows={strata.map((each) => ({
          key: each.key,
          group: each.province,
          cells: [
            t(`classes.${each.needClass}`),
            count(each.places),
            count(rounded(each.households)),
            count(each.drawn),
          ],
        }))}
      />
      <p className="prose">{t('frame', { inFrame: count(inFrame), outside: count(outside) })}</p>
    </Panel>
  );
}
