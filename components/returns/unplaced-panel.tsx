import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { ReturnPlacement } from '@/lib/serving/queries/return-placements';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';
import { NameAsPrinted } from './name-as-printed';
import { type NamedPlaces, SuggestedPlaces } from './suggested-places';

export interface UnplacedPanelProps {
  unplaced: readonly ReturnPlacement[];
  names: NamedPlaces;
  csvHref: string;
}

/** What the national total holds and no map can show: by reason, then every name that a person could still decide. */
export function UnplacedPanel({ unplaced, names, csvHref }: UnplacedPanelProps) {
  const t = useTranslations('returns');
  const language = useLocale() as Language;
  const count = (value: number): string => formatNumber(value, { decimals: 0, language });
  const named = unplaced.filter(({ how }) => how !== 'no_place');
  const reasons = [...new Set(unplaced.map(({ how }) => how))];
  return (
    <Panel
      title={t('unplaced')}
      aside={
        <small>
          <a href={csvHref} download>
            {t('unplacedFile')}
          </a>
        </small>
      }
    >
      {unplaced.length === 0 ? (
        <p>{t('allPlaced')}</p>
      ) : (
        <>
          <p className="prose">{t('unplacedNote')}</p>
          <DataTable
            caption={t('byReason')}
            columns={[
              { title: t('reason') },
              { title: t('names'), isNumber: true },
              { title: t('eligible'), isNumber: true },
            ]}
            rows={reasons.map((how) => {
              const rows = unplaced.filter((row) => row.how === how);
              const eligible = rows.reduce((sum, row) => sum + row.eligible, 0);
              return { key: how, cells: [t(`how.${how}`), count(rows.length), count(eligible)] };
            })}
          />
          {named.length > 0 && (
            <Wide label={t('toDecide')}>
              <DataTable
                caption={t('toDecide')}
                columns={[
                  { title: t('asPrinted') },
                  { title: t('reason') },
                  { title: t('eligible'), isNumber: true },
                  { title: t('perhaps') },
                ]}
                rows={named.map((row) => ({
                  key: [row.province_name, row.district_name, row.place_name, row.said_code].join('|'),
                  cells: [
                    <NameAsPrinted key="name" row={row} />,
                    t(`how.${row.how}`),
                    count(row.eligible),
                    <SuggestedPlaces key="suggested" suggestions={row.suggestions} names={names} />,
                  ],
                }))}
              />
            </Wide>
          )}
          <p className="prose">
            {t('howToDecide')} <code dir="ltr">naqsha returns decide</code>
          </p>
        </>
      )}
    </Panel>
  );
}
