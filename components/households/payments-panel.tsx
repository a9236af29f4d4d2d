import { useLocale, useTranslations } from 'next-intl';
import { PaymentTimeline, type TimelineDot } from '@/components/households/payment-timeline';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { directionOf, type Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import type { PaymentRow } from '@/lib/serving/records/household-record';

const stateOf = ({ withdrawn_on, deposited_on, failure_reason }: PaymentRow): TimelineDot['state'] => {
  if (withdrawn_on !== null) return 'withdrawn';
  if (failure_reason !== null) return 'failed';
  return deposited_on === null ? 'due' : 'deposited';
};

const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365;

/** Every instalment along time, and the same rows as a table. */
export function PaymentsPanel({
  payments,
  names,
}: {
  payments: readonly PaymentRow[];
  names: ReadonlyMap<string, string>;
}) {
  const t = useTranslations('households');
  const language = useLocale() as Language;
  const money = (pkr: number) => formatNumber(pkr, { decimals: 0, language });
  const withdrawn = payments.reduce((sum, each) => sum + (each.withdrawn_on ? (each.withdrawn_pkr ?? 0) : 0), 0);
  const programmes = [...new Set(payments.map((each) => each.programme_id))];
  const nameOf = (id: string) => names.get(id) ?? id;
  const said = (each: PaymentRow): string =>
    t(`paid.${stateOf(each)}`, { pkr: money(each.amount_pkr), period: each.period });
  return (
    <Panel title={t('paymentsTitle')}>
      {payments.length === 0 ? (
        <p>{t('noPayments')}</p>
      ) : (
        <>
          <p>{t('paymentsSum', { count: payments.length, pkr: money(withdrawn) })}</p>
          <PaymentTimeline
            title={t('paymentsTitle')}
            direction={directionOf(language)}
            lanes={programmes.map((id) => ({
              name: nameOf(id),
              dots: payments
                .filter((each) => each.programme_id === id)
                .map((each) => ({
                  key: each.payment_id,
                  at: yearOf(each.due_on),
                  state: stateOf(each),
                  title: said(each),
                })),
            }))}
          />
          <details>
            <summary>{t('asTable')}</summary>
            <DataTable
              caption={t('paymentsTitle')}
              columns={[
                { title: t('programme') },
                { title: t('period') },
                { title: t('due') },
                { title: t('amount'), isNumber: true },
                { title: t('deposited') },
                { title: t('withdrawn') },
                { title: t('outcome') },
              ]}
              rows={payments.map((each) => ({
                key: each.payment_id,
                cells: [
                  nameOf(each.programme_id),
                  <bdi key="period">{each.period}</bdi>,
                  formatDay(each.due_on, language),
                  money(each.amount_pkr),
                  each.deposited_on ? formatDay(each.deposited_on, language) : t('notYet'),
                  each.withdrawn_on ? formatDay(each.withdrawn_on, language) : t('notYet'),
                  each.failure_reason ? t(`failures.${each.failure_reason}`) : t(`paidStates.${stateOf(each)}`),
                ],
              }))}
            />
          </details>
        </>
      )}
    </Panel>
  );
}
