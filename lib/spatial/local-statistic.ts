/** The local statistics on offer, by the name a person types. */
export const localStatistics = [
  'gi-star',
  'gi',
  'local-moran',
  'local-geary',
  'bivariate-local-moran',
  'eb-local-moran',
] as const;
export type LocalStatistic = (typeof localStatistics)[number];
