/**
 * Ways to look at one indicator over places: its figures, its hotspots and clusters, its change since a snapshot, two indicators
 * on one map or side by side, places as large as their households, and small maps of its categories or snapshots.
 */
export const lenses = ['figures', 'hotspots', 'change', 'bivariate', 'split', 'cartogram', 'multiples'] as const;
export type Lens = (typeof lenses)[number];

export const isLens = (text: string): text is Lens => (lenses as readonly string[]).includes(text);
