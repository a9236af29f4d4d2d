import { useTranslations } from 'next-intl';
import type { PlanDemand, PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Scenario } from '@/lib/science/planning/scenario';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import { DataTable } from '../ui/data-table';
import { useNumbers } from './plan-tables';

interface Side {
  scenario: Scenario;
  plan: Plan;
}

interface Props {
  frozen: Side;
  present: Side;
  demands: readonly PlanDemand[];
  places: ReadonlyMap<string, PlanPlace>;
}

/** The frozen plan beside the present one; differences are present less frozen, and only where both count the same people. */
export function PlanCompare({ frozen, present, demands, places }: Props) {
  const t = useTranslations('planning');
  const { number, estimate, percent } = useNumbers();
  const isSame = frozen.scenario.demand === present.scenario.demand;
  const title = (id: string): string => demands.find((each) => each.id === id)?.title ?? id;
  const row = (key: string, of: (side: Side) => number, print = estimate) => ({
    key,
    cells: [
      t(`compare.${key}`),
      print(of(frozen)),
      print(of(present)),
      isSame || key === 'count' || key === 'radius'
        ? print(of(present) - of(frozen), true)
        : t('compare.notComparable'),
    ],
  });
  const words = (key: string, of: (side: Side) => string) => ({
    key,
    cells: [t(`compare.${key}`), of(frozen), of(present), ''],
  });
  const codes = ({ plan }: Side): Set<string> => new Set(plan.sites.map(({ code }) => code));
  const [before, now] = [codes(frozen), codes(present)];
  const named = (those: string[]): string =>
    those.map((code) => places.get(code)?.name ?? code).join(t('compare.comma')) || t('compare.none');
  return (
    <>
      <DataTable
        caption={t('compare.title')}
        columns={[
          { title: t('compare.what') },
          { title: t('compare.frozen'), isNumber: true },
          { title: t('compare.present'), isNumber: true },
          { title: t('compare.difference'), isNumber: true },
        ]}
        rows={[
          words('service', ({ scenario }) => t(`services.${scenario.service}`)),
          words('demand', ({ scenario }) => title(scenario.demand)),
          row('count', ({ plan }) => plan.sites.length, number),
          row('radius', ({ scenario }) => scenario.radiusKm, number),
          row('served', ({ plan }) => plan.served),
          row('reached', ({ plan }) => plan.reached),
          words('share', ({ plan }) => percent(plan.reached, plan.reached + plan.left)),
          row('left', ({ plan }) => plan.left),
        ]}
      />
      <dl>
        <dt>{t('compare.onlyFrozen')}</dt>
        <dd>{named([...before].filter((code) => !now.has(code)))}</dd>
        <dt>{t('compare.onlyPresent')}</dt>
        <dd>{named([...now].filter((code) => !before.has(code)))}</dd>
        <dt>{t('compare.both')}</dt>
        <dd>{named([...now].filter((code) => before.has(code)))}</dd>
      </dl>
    </>
  );
}
