import { useTranslations } from 'next-intl';
import type { Scenario } from '@/lib/science/planning/scenario';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import styles from './plan-board.module.css';
import { useNumbers } from './plan-tables';

/** What the plan does in numbers, and how near it is to the best that could be done. */
export function PlanSummary({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const t = useTranslations('planning');
  const { number, percent } = useNumbers();
  const unserved = plan.reached + plan.left;
  const figures = [
    { key: 'served', value: number(plan.served) },
    { key: 'unserved', value: number(unserved) },
    { key: 'reached', value: `${number(plan.reached)} (${percent(plan.reached, unserved)})` },
    { key: 'left', value: number(plan.left) },
  ] as const;
  return (
    <div aria-live="polite">
      <dl className={styles.summary}>
        {figures.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`summary.${key}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {plan.bound > 0 && (
        <p className={styles.bound}>
          {t('bound', { sites: scenario.count, bound: number(plan.bound), share: percent(plan.reached, plan.bound) })}{' '}
          {scenario.sites &&
            t('moved', { suggested: number(plan.suggested), difference: number(plan.reached - plan.suggested, true) })}
        </p>
      )}
    </div>
  );
}
