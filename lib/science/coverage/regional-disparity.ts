import { quantile } from '../stats/quantile';
import { theil } from '../stats/theil';
import { variation } from '../stats/variation';

export interface CoveredPlace {
  reached: number;
  all: number;
  /** The group between which Theil's T is taken: the province of a tehsil. */
  group: string;
}

export interface RegionalDisparity {
  places: number;
  /** 90th and 10th percentile of coverage over the places, each counted once (R type 7), and their ratio. */
  high: number;
  low: number;
  ratio: number;
  variation: number;
  /** Theil's T between the groups, weighted by those who should be reached. */
  between: number;
  groups: number;
}

/**
 * How unequally places are covered, three ways: the ratio of the 90th to the 10th percentile (what the ends differ by, unmoved by
 * a single odd place), the coefficient of variation (all places, each alike) and Theil's T between groups (weighted by people, so that a large
 * province counts as one). Null for fewer than ten places, of which percentiles say little.
 */
export function regionalDisparity(places: readonly CoveredPlace[]): RegionalDisparity | null {
  const counted = places.filter(({ all }) => all > 0);
  if (counted.length < 10) return null;
  const rates = counted.map(({ reached, all }) => reached / all);
  const [low, high] = [quantile(rates, 0.1), quantile(rates, 0.9)];
  const groups = [...new Set(counted.map(({ group }) => group))];
  const sumOf = (key: 'reached' | 'all') =>
    groups.map((name) => counted.filter(({ group }) => group === name).reduce((sum, place) => sum + place[key], 0));
  return {
    places: counted.length,
    high,
    low,
    ratio: high / low,
    variation: variation(rates),
    between: theil(sumOf('reached'), sumOf('all')),
    groups: groups.length,
  };
}
