import type { GiBin } from './gi-bin';

/** Classes by name, never by number: PySAL and GeoDa swap the codes of low-low and low-high. */
export const spotClasses = [
  'hot-spot-99',
  'hot-spot-95',
  'hot-spot-90',
  'not-significant',
  'cold-spot-90',
  'cold-spot-95',
  'cold-spot-99',
] as const;
export const clusterClasses = ['high-high', 'low-low', 'high-low', 'low-high'] as const;
export const gearyClasses = ['high-high', 'low-low', 'other-alike', 'unlike'] as const;

export const spatialClasses = [
  ...spotClasses,
  'high-high',
  'low-low',
  'high-low',
  'low-high',
  'other-alike',
  'unlike',
  'island',
  'no-data',
] as const;
export type SpatialClass = (typeof spatialClasses)[number];

export const spotClass = (bin: GiBin): SpatialClass => spotClasses[3 - bin] as SpatialClass;

/** The quarter of the Moran scatter: here against the mean, then around against the mean; the mean itself is low. */
export const clusterClass = (here: number, around: number): SpatialClass =>
  `${here > 0 ? 'high' : 'low'}-${around > 0 ? 'high' : 'low'}`;

/** Local Geary: unlike where differences are larger than chance, else by the quarter where both sides agree. */
export function gearyClass(z: number, here: number, around: number): SpatialClass {
  if (z > 0) return 'unlike';
  const quarter = clusterClass(here, around);
  return quarter === 'high-high' || quarter === 'low-low' ? quarter : 'other-alike';
}

/** The side of those that stand out with their like; null for outliers, spots below 95 % and all that is no finding. */
export function sideOf(each: SpatialClass): 'hot' | 'cold' | null {
  if (each === 'hot-spot-99' || each === 'hot-spot-95' || each === 'high-high') return 'hot';
  return each === 'cold-spot-99' || each === 'cold-spot-95' || each === 'low-low' ? 'cold' : null;
}

/** A place that stands out while no neighbour does with it: an isolated high, or low, place. */
export const isolatedPlaces = ['high', 'low'] as const;
export type IsolatedPlace = (typeof isolatedPlaces)[number];
