/**
 * An empirical-Bayes estimate that moves no further from the place's own figure than the end of its interval (limited
 * translation, Efron & Morris 1971 and 1972, JASA 66 and 67): smoothing is best for places together and can be far off for one that is
 * unlike the others; the bound takes little of the first and holds the second. Here the bound is the 95 % interval of the figure.
 */
export const limitedTranslation = (smoothed: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, smoothed));
