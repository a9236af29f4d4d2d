/** Two-sided confidence levels that are offered, with the quantile of the normal distribution. */
export const confidences = { '90': 1.6448536, '95': 1.959964, '99': 2.5758293 } as const;
export type Confidence = keyof typeof confidences;

export interface SizeQuestion {
  confidence: Confidence;
  /** Half the width of the interval wanted, 0–1 exclusive. */
  margin: number;
  /** Share expected to be found, 0–1; 0.5 asks for the most. */
  proportion: number;
  /** Households there are. */
  population: number;
  /** Variance over that of a simple random sample of the same size; clusters of m with correlation r give 1 + (m − 1) r. */
  designEffect: number;
  /** Share of the households chosen that will answer, above 0 up to 1. */
  response: number;
}

export interface SizeAnswer {
  /** Simple random sample of an endless population. */
  simple: number;
  /** The same for this many households (finite population correction). */
  corrected: number;
  /** Interviews with the design effect; never more than the households there are. */
  interviews: number;
  /** Households to choose so that as many answer. */
  chosen: number;
}

/**
 * Sample size for a proportion: z² p(1 − p) / e²; corrected n / (1 + (n − 1) / N); times the design effect; over the response.
 * Every step is rounded up at the end only. Cochran, Sampling Techniques (1977), 4.4; the same formula as Krejcie and
 * Morgan (1970) and OpenEpi.
 */
export function householdsNeeded(question: SizeQuestion): SizeAnswer {
  const { margin, proportion, population, designEffect, response } = question;
  const simple = (confidences[question.confidence] / margin) ** 2 * proportion * (1 - proportion);
  const corrected = population > 0 ? simple / (1 + Math.max(0, simple - 1) / population) : 0;
  const interviews = Math.min(corrected * designEffect, population);
  const up = (value: number): number => Math.max(0, Math.ceil(value - 1e-6));
  return {
    simple: up(simple),
    corrected: up(corrected),
    interviews: up(interviews),
    chosen: Math.min(up(interviews / response), population),
  };
}
