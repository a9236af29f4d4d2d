import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ReturnPlacement } from '@/lib/serving/queries/return-placements';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import { NameAsPrinted } from './name-as-printed';
import type { NamedPlaces } from './suggested-places';

/** Names that a person placed: where, who, when and why, so that anyone can question it. */
export function DecisionsPanel({ decided, names }: { decided: readonly ReturnPlacement[]; names: NamedPlaces }) {
  const t = useTranslations('returns');
  const language = useLocale() as Language;
  if (decided.length === 0) return null;
  return (
    <Panel title={t('decisions')}>
      <details>
        <summary>{t('decisionsCount', { count: decided.length })}</summary>
        <Wide label={t('decisions')}>
          <DataTable
            caption={t('decisions')}
            columns={[
              { title: t('asPrinted') },
              { title: t('countsAt') },
              { title: t('eligible'), isNumber: true },
              { title: t('decidedBy') },
              { title: t('why') },
            ]}
            rows={decided.map((row) => ({
              key: [row.province_name, row.district_name, row.place_name].join('|'),
              cells: [
                <NameAsPrinted key="name" row={row} />,
                <span key="place">
                  {names.get(row.place_code ?? '') ?? row.place_code} <small dir="ltr">{row.place_code}</small>
                </span>,
                formatNumber(row.eligible, { decimals: 0, language }),
                <span key="by">
                  <bdi>{row.decided_by}</bdi>, {formatDay(row.decided_on ?? '', language)}
                </span>,
                <bdi key="why" dir="ltr">
                  {row.decided_why}
                </bdi>,
              ],
            }))}
          />
        </Wide>
      </details>
    </Panel>
  );
}
