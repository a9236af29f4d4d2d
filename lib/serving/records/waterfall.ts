import type { Explanation } from '../../science/pmt/explain';

const perPoint = 1_000_000;
const whole = (points: number): number => Math.round(points * perPoint);

/** One bar: where it starts, where it ends, in points; `points` = to − from, all exact to a millionth. */
export interface WaterfallStep {
  kind: 'start' | 'term' | 'rounding';
  /** Feature of a term; null for the others. */
  feature: string | null;
  from: number;
  to: number;
  points: number;
}

/**
 * A score as bars that follow each other: what every household starts from, each term in the model's order, and what bounds and
 * rounding change at the end. Bars are added in whole millionths of a point, so the last one ends on the score, exactly. Empty where
 * an answer is missing and there is no score.
 */
export function waterfall({ start, contributions, score, total }: Explanation): WaterfallStep[] {
  if (score === null || total === null) return [];
  const steps: WaterfallStep[] = [];
  let at = 0;
  const add = (kind: WaterfallStep['kind'], feature: string | null, millionths: number): void => {
    steps.push({
      kind,
      feature,
      from: at / perPoint,
      to: (at + millionths) / perPoint,
      points: millionths / perPoint,
    });
    at += millionths;
  };
  add('start', null, whole(start));
  for (const { feature, points } of contributions) add('term', feature, whole(points ?? 0));
  if (whole(score) !== at) add('rounding', null, whole(score) - at);
  return steps;
}
