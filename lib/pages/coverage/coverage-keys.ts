import type { QueryParameters } from '@/lib/serving/view-state/parse-view';

/** What places are ranked and drawn by; `need` sets need against the rate of those missed. */
export const rankings = ['gap', 'gap_rate', 'take_up', 'exclusion', 'leakage', 'need'] as const;
export type Ranking = (typeof rankings)[number];

/**
 * Published indicators that the need index may weigh, and what each weighs unless the link says otherwise. Those that are withheld in
 * most tehsils weigh nothing by themselves: a place that lacks one has no index.
 */
export const needWeights = {
  poverty_headcount: 50,
  out_of_school_5_16: 20,
  head_no_schooling: 15,
  crowded: 15,
  multiply_deprived: 0,
  no_toilet: 0,
} as const;
export type NeedIndicator = keyof typeof needWeights;
export const needIndicators = Object.keys(needWeights) as NeedIndicator[];
export const needKey = (indicator: NeedIndicator): string => `need_${indicator}`;

/** Keys of the coverage page that are no part of the view. */
export const coverageKeys = ['by', 'without', ...needIndicators.map(needKey)];

export interface CoverageChoice {
  by: Ranking;
  /** Leaves out places whose records are graded D. */
  withoutD: boolean;
  weights: Record<NeedIndicator, number>;
  /** True where the link moves a weight. */
  isWeighed: boolean;
}

/** Reads the page's own keys; what is not understood falls back, and weights that are all 0 to the usual ones. */
export function coverageChoice(parameters: Exclude<QueryParameters, URLSearchParams>): CoverageChoice {
  const one = (key: string): string => [parameters[key] ?? ''].flat()[0] ?? '';
  const read = Object.fromEntries(
    needIndicators.map((indicator) => {
      const text = one(needKey(indicator));
      return [indicator, /^(?:\d{1,2}|100)$/.test(text) ? Number(text) : needWeights[indicator]];
    }),
  ) as Record<NeedIndicator, number>;
  const isNothing = Object.values(read).every((weight) => weight === 0);
  const weights = isNothing ? { ...needWeights } : read;
  return {
    by: rankings.find((each) => each === one('by')) ?? 'gap',
    withoutD: one('without') === 'D',
    weights,
    isWeighed: needIndicators.some((indicator) => weights[indicator] !== needWeights[indicator]),
  };
}

/** The page's own keys as a query string, with a change; what is usual is left out. */
export function writeChoice(choice: CoverageChoice): string {
  const parts = [
    ...(choice.by === 'gap' ? [] : [`by=${choice.by}`]),
    ...(choice.withoutD ? ['without=D'] : []),
    ...needIndicators
      .filter((indicator) => choice.weights[indicator] !== needWeights[indicator])
      .map((indicator) => `${needKey(indicator)}=${choice.weights[indicator]}`),
  ];
  return parts.join('&');
}
