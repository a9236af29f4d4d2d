import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';
import { Link } from '../layout/link';
import { DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';

/** How much of each published return has a place; the page of returns says the rest. */
export function ReturnsSummary({ returns }: { returns: readonly ProgrammeReturn[] }) {
  const t = useTranslations('returns');
  const language = useLocale() as Language;
  if (returns.length === 0) return null;
  const share = (part: number, whole: number): string =>
    whole === 0
      ? t('notSaid')
      : formatValue({ status: 'known', value: part / whole }, { unit: 'share', decimals: 2 }, { language }).text;
  return (
    <Panel
      title={t('title')}
      aside={
        <small>
          <Link href="/returns">{t('more')}</Link>
        </small>
      }
    >
      <DataTable
        caption={t('byProgramme')}
        columns={[
          { title: t('programme') },
          { title: t('period') },
          { title: t('eligible'), isNumber: true },
          { title: t('placed'), isNumber: true },
          { title: t('inTehsils'), isNumber: true },
        ]}
        rows={returns.map((each) => ({
          key: `${each.programme_id} ${each.period}`,
          cells: [
            language === 'ur' ? each.programme_ur : each.programme_en,
            <bdi key="period">{each.period}</bdi>,
            formatNumber(each.eligible, { decimals: 0, language }),
            share(each.eligible_placed, each.eligible),
            share(each.eligible_in_tehsils, each.eligible),
          ],
        }))}
      />
    </Panel>
  );
}
