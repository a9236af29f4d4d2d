import type { ScoreDistribution } from './packed-distributions';

/** What is published of the households and persons at or below one cut-off, and of all of them. */
export interface Pin {
  cutOff: number;
  households: number;
  persons: number;
  all: number;
  allPersons: number;
}

/**
 * A distribution that says at one cut-off exactly what is published of it, so that the same question has one answer. The point is put in
 * where the distribution leaves it out; points on either side give way as far as is needed for counts never to fall.
 */
export function pinCutOff(distribution: ScoreDistribution, { cutOff, ...pin }: Pin): ScoreDistribution {
  const before = distribution.points.filter((point) => point < cutOff).length;
  const after = distribution.points.length - (distribution.points[before] === cutOff ? before + 1 : before);
  const around = <Value>(list: readonly Value[], middle: Value, change: (value: Value, isBelow: boolean) => Value) => [
    ...list.slice(0, before).map((value) => change(value, true)),
    middle,
    ...(after === 0 ? [] : list.slice(-after)).map((value) => change(value, false)),
  ];
  const counts = (list: readonly number[], pinned: number, all: number): number[] =>
    around(list, pinned, (count, isBelow) =>
      isBelow ? Math.min(count, pinned) : Math.min(all, Math.max(count, pinned)),
    );
  return {
    points: around(distribution.points, cutOff, (point) => point),
    households: counts(distribution.households, pin.households, pin.all),
    persons: counts(distribution.persons, pin.persons, pin.allPersons),
    all: pin.all,
    allPersons: pin.allPersons,
  };
}
