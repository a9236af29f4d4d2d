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

export const isLocalStatistic = (text: string): text is LocalStatistic =>
  (localStatistics as readonly string[]).includes(text);
