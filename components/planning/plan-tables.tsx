import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/lib/core/language';
import type { PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Scenario } from '@/lib/science/planning/scenario';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import { formatNumber } from '@/lib/serving/presentation/format-number';
import { formatValue } from '@/lib/serving/presentation/format-value';
import { useEstimates } from '../indicator/sampled-in';
import { DataTable } from '../ui/data-table';

interface Props {
  plan: Plan;
  scenario: Scenario;
  places: ReadonlyMap<string, PlanPlace>;
}

const share = { unit: 'share', decimals: 1 } as const;

export function useNumbers() {
  const language = useLocale() as Language;
  const { rounded } = useEstimates();
  const number = (value: number, signed = false): string => formatNumber(value, { decimals: 0, language, signed });
  return {
    number,
    estimate: (value: number, signed = false): string => number(rounded(value), signed),
    percent: (part: number, whole: number): string =>
      formatValue(
        whole > 0 ? { value: part / whole, status: 'known' } : { value: null, status: 'not_applicable' },
        share,
        {
          language,
        },
      ).text,
  };
}

/** The sites in their order, each with what it adds to those before it. */
export function SiteTable({ plan, places }: Props) {
  const t = useTranslations('planning');
  const { estimate, percent } = useNumbers();
  const unserved = plan.reached + plan.left;
  return (
    <DataTable
      caption={t('sites')}
      columns={[
        { title: t('site') },
        { title: t('district') },
        { title: t('gain'), isNumber: true },
        { title: t('cumulative'), isNumber: true },
        { title: t('cumulativeShare'), isNumber: true },
      ]}
      rows={plan.sites.map(({ code, gain, cumulative }, index) => ({
        key: code,
        cells: [
          `${index + 1}. ${places.get(code)?.name ?? code}`,
          places.get(code)?.districtName ?? '',
          estimate(gain),
          estimate(cumulative),
          percent(cumulative, unserved),
        ],
      }))}
    />
  );
}

const mostListed = 15;

/** Where most are left after the plan. */
export function LeftTable({ plan, scenario, places }: Props) {
  const t = useTranslations('planning');
  const { number, estimate } = useNumbers();
  const left = [...places.values()]
    .filter(({ code }) => plan.statuses.get(code) === 'left')
    .map((place) => ({ place, amount: place.demand[scenario.demand] ?? 0 }))
    .sort((one, other) => other.amount - one.amount || one.place.code.localeCompare(other.place.code));
  const kilometres = (place: PlanPlace): string => {
    const near = place.nearestKm[scenario.service] ?? null;
    return near === null ? t('noneOpen') : t('kilometres', { km: number(near) });
  };
  return (
    <>
      <p>{t('leftCount', { tehsils: number(left.length), listed: number(Math.min(left.length, mostListed)) })}</p>
      <DataTable
        caption={t('leftTitle')}
        columns={[
          { title: t('tehsil') },
          { title: t('district') },
          { title: t('leftThere'), isNumber: true },
          { title: t('nearest'), isNumber: true },
        ]}
        rows={left.slice(0, mostListed).map(({ place, amount }) => ({
          key: place.code,
          cells: [place.name, place.districtName, estimate(amount), kilometres(place)],
        }))}
      />
    </>
  );
}
