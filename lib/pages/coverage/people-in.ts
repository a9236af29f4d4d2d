import { type Figure, figureOf } from '@/lib/serving/presentation/figure/figure';
import { householdWeight } from '@/lib/serving/presentation/household-weight';
import type { Sampled } from '@/lib/serving/presentation/shown-count';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';

/**
 * How many people the households of a gap hold: the numerator that was summed over these very households, of a sample weighted as the
 * households are. Never so many households of the usual size.
 */
export function peopleIn(
  people: CoverageFigure | undefined,
  households: CoverageFigure | undefined,
  snapshot: Sampled,
): Figure {
  if (people === undefined || households === undefined) return figureOf(undefined, snapshot);
  const { numerator } = people;
  const isSample = snapshot.sampled_one_in !== null && households.estimate !== null && numerator !== null;
  const estimate = people.estimate ?? (isSample ? numerator * householdWeight(households) : null);
  return figureOf(
    { ...people, value: numerator, estimate, smoothed: null, interval_low: null, interval_high: null },
    snapshot,
  );
}
