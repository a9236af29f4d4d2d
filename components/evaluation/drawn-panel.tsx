import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { DrawnRow } from '@/lib/pages/evaluation/drawn-row';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';

export interface DrawnPanelProps {
  drawn: readonly DrawnRow[];
  needTitle: string;
  csvHref: string;
}

/** The places drawn, with the chance each had and what its households stand for. */
export function DrawnPanel({ drawn, needTitle, csvHref }: DrawnPanelProps) {
  const t = useTranslations('evaluation');
  const language = useLocale() as Language;
  const number = (value: number, decimals: number): string => formatNumber(value, { decimals, language });
  return (
    <Panel
      title={t('drawn', { count: drawn.length })}
      aside={
        <small>
          <a href={csvHref} download>
            {t('file')}
          </a>
        </small>
      }
    >
      <Wide label={t('drawn', { count: drawn.length })}>
        <DataTable
          caption={t('drawn', { count: drawn.length })}
          columns={[
            { title: t('place') },
            { title: t('needClass') },
            { title: needTitle, isNumber: true },
            { title: t('households'), isNumber: true },
            { title: t('inclusion'), isNumber: true },
            { title: t('weight'), isNumber: true },
            { title: t('toChoose'), isNumber: true },
            { title: t('householdWeight'), isNumber: true },
          ]}
          rows={drawn.map((each) => ({
            key: each.code,
            cells: [
              <span key="place">
                <Link href={`/places/${each.code}`}>{each.name}</Link> <small>{each.within}</small>
              </span>,
              t(`classes.${each.needClass}`),
              each.need,
              number(each.households, 0),
              number(each.inclusion, 4),
              number(each.weight, 2),
              number(each.take, 0),
              number(each.householdWeight, 1),
            ],
          }))}
        />
      </Wide>
      <p className="prose">
        {t('byCommand')} <code dir="ltr">naqsha draw-sample</code>
      </p>
    </Panel>
  );
}
