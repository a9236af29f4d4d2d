import { emptyCounts, type PlaceCounts } from '@/lib/science/targeting/counts-at';
import { multiYearCost } from '@/lib/science/targeting/multi-year-cost';
import { proportionalCap } from '@/lib/science/targeting/proportional-cap';
import { cutOffOf, scenarioCounts } from '@/lib/science/targeting/scenario-counts';
import type { TargetingScenario } from '@/lib/science/targeting/targeting-scenario';
import type { LabGround } from './lab-ground';

export interface LabOutcome {
  /** Null where the rule has no cut-off of its own. */
  cutOff: number | null;
  households: number;
  persons: number;
  /** Rupees in the first year, and in each year. */
  cost: number;
  costs: number[];
  /** Share of what is asked that a capped budget pays; 1 without a cap. */
  paid: number;
  places: PlaceCounts;
}

/**
 * What a scenario comes to: in the whole place from its own distribution, and in each tehsil from the tehsil’s. At the cut-off in force it is
 * the published headcount, and where that may not be shown nothing is.
 */
export function labOutcome(scenario: TargetingScenario, ground: LabGround): LabOutcome {
  const whole = scenarioCounts(scenario, ground.whole, emptyCounts(1));
  const places = scenarioCounts(scenario, ground.places);
  const cutOff = cutOffOf(scenario, ground.whole);
  if (cutOff !== null && cutOff === ground.official) {
    withhold(whole, [ground.withheld.whole]);
    withhold(places, ground.withheld.places);
  }
  const [households, persons] = [whole.households[0] ?? Number.NaN, whole.persons[0] ?? Number.NaN];
  const asked = multiYearCost(households, 4 * scenario.amount, scenario.years, scenario.indexation / 100);
  const paid = scenario.rule === 'cap' ? proportionalCap(asked[0] ?? 0, scenario.other * 1e6) : 1;
  const costs = asked.map((cost) => cost * paid);
  return { cutOff, households, persons, cost: costs[0] ?? 0, costs, paid, places };
}

function withhold(counts: PlaceCounts, isWithheld: readonly boolean[]): void {
  for (const [place, those] of isWithheld.entries())
    if (those) for (const list of Object.values(counts) as Float64Array[]) list[place] = Number.NaN;
}
