import { useTranslations } from 'next-intl';
import type { Scenario } from '@/lib/science/planning/scenario';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import styles from './plan-board.module.css';
import { useNumbers } from './plan-tables';

/** What the plan does in numbers, and how near it is to the best that could be done. */
export function PlanSummary({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const t = useTranslations('planning');
  const { estimate, percent } = useNumbers();
  const unserved = plan.reached + plan.left;
  const figures = [
    { key: 'served', value: estimate(plan.served) },
    { key: 'unserved', value: estimate(unserved) },
    { key: 'reached', value: `${estimate(plan.reached)} (${percent(plan.reached, unserved)})` },
    { key: 'left', value: estimate(plan.left) },
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
          {t('bound', { sites: scenario.count, bound: estimate(plan.bound), share: percent(plan.reached, plan.bound) })}{' '}
          {scenario.sites &&
            t('moved', {
              suggested: estimate(plan.suggested),
              difference: estimate(plan.reached - plan.suggested, true),
            })}
        </p>
      )}
    </div>
  );
}
