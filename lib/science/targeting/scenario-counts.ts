import { addCounts } from './add-counts';
import { countsAt, emptyCounts, type PlaceCounts } from './counts-at';
import { cutOffForBudget } from './cut-off-for-budget';
import type { PackedDistributions, ScoreDistribution } from './packed-distributions';
import { quotaCounts } from './quota-counts';
import type { TargetingScenario } from './targeting-scenario';

/** What a scenario is worked out from: all places together, each of them, and each by area type where the rule parts them. */
export interface TargetingGround {
  whole: ScoreDistribution;
  places: PackedDistributions;
  urban: PackedDistributions | null;
  rural: PackedDistributions | null;
}

/** The cut-off that a scenario comes to; null where it has none of its own: a quota, two lines by area type, or a budget that reaches nobody. */
export function cutOffOf(scenario: TargetingScenario, { whole }: TargetingGround): number | null {
  const { rule, value, amount } = scenario;
  if (rule === 'cut' || rule === 'cap' || isOneLine(scenario)) return value;
  return rule === 'budget' ? cutOffForBudget(whole, value * 1e6, 4 * amount) : null;
}

/** Who is in, place by place. A budget that reaches nobody takes in nobody; places without the parts a rule needs are unknown. */
export function scenarioCounts(
  scenario: TargetingScenario,
  ground: TargetingGround,
  into: PlaceCounts = emptyCounts(ground.places.starts.length - 1),
): PlaceCounts {
  if (scenario.rule === 'quota') return quotaCounts(ground.places, scenario.value / 100, into);
  if (scenario.rule === 'areas' && !isOneLine(scenario)) {
    const parts = emptyCounts(ground.places.starts.length - 1);
    if (ground.urban && ground.rural) {
      countsAt(ground.urban, scenario.value, into);
      return addCounts(into, countsAt(ground.rural, scenario.other, parts));
    }
    for (const counts of Object.values(into)) counts.fill(Number.NaN);
    return into;
  }
  return countsAt(ground.places, cutOffOf(scenario, ground) ?? Number.NEGATIVE_INFINITY, into);
}

/** The same line for both area types is one line for everybody. */
const isOneLine = ({ rule, value, other }: TargetingScenario): boolean => rule === 'areas' && value === other;
