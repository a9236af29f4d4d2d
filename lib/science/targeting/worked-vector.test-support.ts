import type { ScoreDistribution } from './packed-distributions';

export interface WorkedHousehold {
  weight: number;
  size: number;
  consumption: number;
  pmt: number;
  benefit: number;
}

/** The distribution of households by score, one point a value, weighted. */
export function distributionOf(
  households: readonly Pick<WorkedHousehold, 'weight' | 'size' | 'pmt'>[],
  points: readonly number[],
): ScoreDistribution {
  const sum = (those: typeof households, of: 'weight' | 'persons'): number =>
    those.reduce((total, { weight, size }) => total + (of === 'weight' ? weight : weight * size), 0);
  const below = points.map((point) => households.filter(({ pmt }) => pmt <= point));
  return {
    points: [...points],
    households: below.map((those) => sum(those, 'weight')),
    persons: below.map((those) => sum(those, 'persons')),
    all: sum(households, 'weight'),
    allPersons: sum(households, 'persons'),
  };
}

export const pointsOf = (households: readonly { pmt: number }[]): number[] =>
  [...new Set(households.map(({ pmt }) => pmt))].sort((one, other) => one - other);
