import type { Figure } from './figure';

/** The share of the registered households a figure rests on, in whole percents as they are published; never 100 where some are left out. */
export const coveredPercent = ({ coveredShare }: Pick<Figure, 'coveredShare'>): number =>
  Math.floor(coveredShare * 100 + 1e-6);
