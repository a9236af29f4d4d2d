import { type SpatialClass, sideOf } from './spatial-class';

export const changeClasses = [
  'stays-hot',
  'new-hot',
  'no-longer-hot',
  'stays-cold',
  'new-cold',
  'no-longer-cold',
  'hot-to-cold',
  'cold-to-hot',
  'within-chance',
  'neither',
  'not-comparable',
] as const;
export type ChangeClass = (typeof changeClasses)[number];

/**
 * What became of a place between two snapshots, by one rule: it is hot (cold) in a snapshot when its class there is a hot
 * (cold) spot at 95 % or better after correction, or high-high (low-low). A place without a figure, or an island, in
 * either snapshot is not comparable. Two verdicts that differ are a change only where the figure of the place itself changed beyond chance
 * (`standsOut`): a verdict near its limit turns by the noise alone.
 */
export function changeClass(before: SpatialClass, after: SpatialClass, standsOut: boolean): ChangeClass {
  if ([before, after].some((each) => each === 'island' || each === 'no-data')) return 'not-comparable';
  const [was, is] = [sideOf(before), sideOf(after)];
  if (was === is) return was ? `stays-${was}` : 'neither';
  if (!standsOut) return 'within-chance';
  if (was && is) return `${was}-to-${is}` as ChangeClass;
  if (is) return `new-${is}`;
  return `no-longer-${was as NonNullable<typeof was>}`;
}
