'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import type { PlanDemand } from '@/lib/pages/planning/plan-place';
import { defaultScenario, formatScenario, parseScenario, type Scenario } from '@/lib/science/planning/scenario';

/** The plan and the frozen one beside it, as the link has them; a demand that the snapshot does not hold falls back to the first. */
export function usePlanLink(demands: readonly PlanDemand[]) {
  const parameters = useSearchParams();
  const [text, frozen] = [parameters.get('plan'), parameters.get('versus')];
  const offered = useMemo(() => {
    const withDemand = (scenario: Scenario): Scenario =>
      demands.some(({ id }) => id === scenario.demand)
        ? scenario
        : { ...scenario, demand: demands[0]?.id ?? scenario.demand };
    const versus = parseScenario(frozen ?? '');
    return {
      scenario: withDemand(parseScenario(text ?? '') ?? { ...defaultScenario }),
      versus: versus && withDemand(versus),
    };
  }, [text, frozen, demands]);
  const write = (change: { plan?: Scenario; versus?: Scenario | null; select?: null }): void => {
    const query = new URLSearchParams(window.location.search);
    if (change.plan) query.set('plan', formatScenario(change.plan));
    if (change.versus) query.set('versus', formatScenario(change.versus));
    if (change.versus === null) query.delete('versus');
    if (change.select === null) query.delete('select');
    window.history.pushState(null, '', `?${query.toString().replaceAll('%2C', ',')}`);
  };
  const isUnread = (text !== null && parseScenario(text) === null) || (frozen !== null && offered.versus === null);
  return { ...offered, isUnread, write };
}
