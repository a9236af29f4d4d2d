import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { HouseholdRecord } from '@/lib/serving/records/household-record';

const required = 0.7;

/** School attendance of children, visits to health centres and grievances, quarter by quarter; what is not there says so. */
export function EventsPanel({ record: { attendance, visits, cases } }: { record: HouseholdRecord }) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const yesNo = (flag: boolean | null): string => (flag === null ? t('unknown') : t(flag ? 'yes' : 'no'));
  const share = (of: HouseholdRecord['attendance'][number]): string => {
    if (of.effective_days <= 0) return t('unknown');
    const present = of.attended_days / of.effective_days;
    return `${formatNumber(present * 100, { decimals: 0, language })} % · ${t(present >= required ? 'kept' : 'notKept')}`;
  };
  return (
    <>
      <Panel title={t('attendanceTitle')}>
        {attendance.length === 0 ? (
          <p>{t('noAttendance')}</p>
        ) : (
          <DataTable
            caption={t('attendanceTitle')}
            columns={[
              { title: t('memberId') },
              { title: t('period') },
              { title: t('schoolLevel') },
              { title: t('daysPresent'), isNumber: true },
              { title: t('attendance') },
            ]}
            rows={attendance.map((each) => ({
              key: `${each.member_id} ${each.period}`,
              cells: [
                <bdi key="member">{each.member_id}</bdi>,
                <bdi key="period">{each.period}</bdi>,
                t(`values.school_level.${each.school_level}`),
                `${each.attended_days} / ${each.effective_days}`,
                share(each),
              ],
            }))}
          />
        )}
      </Panel>
      <Panel title={t('visitsTitle')}>
        {visits.length === 0 ? (
          <p>{t('noVisits')}</p>
        ) : (
          <DataTable
            caption={t('visitsTitle')}
            columns={[
              { title: t('memberId') },
              { title: t('period') },
              { title: t('visited') },
              { title: t('foodTaken') },
              { title: t('immunised') },
            ]}
            rows={visits.map((each) => ({
              key: `${each.member_id} ${each.period}`,
              cells: [
                <bdi key="member">{each.member_id}</bdi>,
                <bdi key="period">{each.period}</bdi>,
                yesNo(each.visited),
                yesNo(each.food_taken),
                yesNo(each.immunised),
              ],
            }))}
          />
        )}
      </Panel>
      <Panel title={t('casesTitle')}>
        {cases.length === 0 ? (
          <p>{t('noCases')}</p>
        ) : (
          <DataTable
            caption={t('casesTitle')}
            columns={[
              { title: t('caseId') },
              { title: t('category') },
              { title: t('opened') },
              { title: t('closed') },
              { title: t('outcome') },
            ]}
            rows={cases.map((each) => ({
              key: each.case_id,
              cells: [
                <bdi key="case">{each.case_id}</bdi>,
                t(`categories.${each.category}`),
                formatDay(each.opened_on, language),
                each.closed_on ? formatDay(each.closed_on, language) : t('stillOpen'),
                each.outcome ? t(`outcomes.${each.outcome}`) : t('unknown'),
              ],
            }))}
          />
        )}
      </Panel>
    </>
  );
}
