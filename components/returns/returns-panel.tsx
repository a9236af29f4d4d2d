import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { ReturnsPanelProps } from '@/lib/pages/returns/returns-panel-props';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Wide } from '../ui/wide';

/** What each published return adds up to, how much of it has a place, and what the registry says of the same. */
export function ReturnsPanel({ returns, registry, shown, hrefOf }: ReturnsPanelProps) {
  const t = useTranslations('returns');
  const language = useLocale() as Language;
  const count = (value: number | null): string =>
    value === null ? t('notSaid') : formatNumber(value, { decimals: 0, language });
  const money = (value: number | null): string =>
    value === null
      ? t('notSaid')
      : formatValue({ status: 'known', value }, { unit: 'pkr', decimals: 0 }, { language, scale: 'million' }).text;
  const share = (part: number | null, whole: number, decimals = 1): string =>
    part === null || whole === 0
      ? t('notSaid')
      : formatValue({ status: 'known', value: part / whole }, { unit: 'share', decimals }, { language }).text;
  const own = (id: string): string => {
    const value = registry.get(id) ?? null;
    return value === null ? t('notInRegistry') : share(value, 1);
  };
  return (
    <Panel title={t('byProgramme')}>
      <Wide label={t('byProgramme')}>
        <DataTable
          caption={t('byProgramme')}
          columns={[
            { title: t('programme') },
            { title: t('period') },
            { title: t('eligible'), isNumber: true },
            { title: t('paid'), isNumber: true },
            { title: t('paidOverEligible'), isNumber: true },
            { title: t('registrysOwn'), isNumber: true },
            { title: t('deposited'), isNumber: true },
            { title: t('withdrawn'), isNumber: true },
            { title: t('placed'), isNumber: true },
            { title: t('inTehsils'), isNumber: true },
          ]}
          rows={returns.map((each) => ({
            key: `${each.programme_id} ${each.period}`,
            cells: [
              <Link key="programme" href={hrefOf(each)} aria-current={each === shown ? 'true' : undefined}>
                {language === 'ur' ? each.programme_ur : each.programme_en}
              </Link>,
              <bdi key="period">{each.period}</bdi>,
              count(each.eligible),
              count(each.paid),
              share(each.paid, each.eligible_with_paid),
              own(each.programme_id),
              money(each.deposited_pkr),
              money(each.withdrawn_pkr),
              share(each.eligible_placed, each.eligible, 2),
              share(each.eligible_in_tehsils, each.eligible, 2),
            ],
          }))}
        />
      </Wide>
      <p>
        <small>{t('partsNote')}</small>
      </p>
    </Panel>
  );
}
