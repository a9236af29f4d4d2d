/** A group of neighbouring places that stand out together, or one place that stands out alone. */
export interface Cluster {
  /** Tells it from the others of the same answer. */
  id: string;
  /** True for one place that no neighbour stands out with: an isolated high or low place, never counted as a cluster. */
  isIsolated: boolean;
  side: 'hot' | 'cold';
  /** True on the side where need is. */
  isNeed: boolean;
  /** The place that stands out most. */
  name: string;
  codes: string[];
  /** The figure of its places together. */
  mean: number | null;
  /** Registered households; null where one place's count is not known. */
  households: number | null;
  /** Numerators together, where the figure has them. */
  affected: number | null;
  /** Households enrolled now, by programme; `unknown` counts places whose count is withheld and left out. */
  programmes: { id: string; name: string; households: number; unknown: number }[];
}
