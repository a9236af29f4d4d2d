import type { PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Plan } from '@/lib/science/planning/work-out-plan';

export interface NeedClasses {
  /** Class 0–2 of each tehsil that is left. */
  of: ReadonlyMap<string, number>;
  /** The two edges; a class holds its lower edge. */
  edges: [number, number];
}

/** Three classes of how many are left, edges at the terciles of all known amounts, so that they stay while sites move. */
export function needClasses(places: readonly PlanPlace[], demand: string, plan: Plan): NeedClasses {
  const known = places.flatMap((place) => place.demand[demand] ?? []).sort((one, other) => one - other);
  const at = (share: number): number => known[Math.floor(share * known.length)] ?? 0;
  const edges: [number, number] = [at(1 / 3), at(2 / 3)];
  const of = new Map(
    places
      .filter(({ code }) => plan.statuses.get(code) === 'left')
      .map((place) => {
        const amount = place.demand[demand] ?? 0;
        return [place.code, amount < edges[0] ? 0 : amount < edges[1] ? 1 : 2];
      }),
  );
  return { of, edges };
}
