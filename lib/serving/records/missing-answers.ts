import { compiledTerms } from '../../science/pmt/compiled-terms';
import { cutOffOfHousehold } from '../../science/pmt/cut-off';
import { featureValue } from '../../science/pmt/feature-value';
import type { PmtModel, PmtRecord } from '../../science/pmt/model';
import { roundedScore } from '../../science/pmt/score-household';
import { termPoints } from '../../science/pmt/term-points';

const perPoint = 1_000_000;

export interface MissingAnswers {
  /** Features that are unknown, each with the fewest and most points it could give; null where a term has no bounds. */
  features: { feature: string; least: number | null; most: number | null; imputed: number | null }[];
  /** The scores the household could have; null where a term has no bounds. */
  lowest: number | null;
  highest: number | null;
  /** Whether every score it could have lies on one side of its line; null where that cannot be said. */
  decided: 'within' | 'above' | null;
}

/** What answers that are not known could cost: the range of scores they leave open. Null where every answer is known. */
export function missingAnswers(model: PmtModel, record: PmtRecord, day: string): MissingAnswers | null {
  const { base, terms } = compiledTerms(model);
  const features: MissingAnswers['features'] = [];
  let [low, high]: [number | null, number | null] = [base, base];
  for (const term of terms) {
    const known = termPoints(term.rule, featureValue(term.expression, record));
    const options = known === null ? pointsOf(term.rule) : [known];
    const [least, most] = options === null ? [null, null] : [Math.min(...options), Math.max(...options)];
    low = low === null || least === null ? null : low + least;
    high = high === null || most === null ? null : high + most;
    if (known !== null) continue;
    const imputed = termPoints(term.rule, term.imputed);
    features.push({ feature: term.feature, least: inPoints(least), most: inPoints(most), imputed: inPoints(imputed) });
  }
  if (features.length === 0) return null;
  const lowest = low === null ? null : roundedScore(model, low);
  const highest = high === null ? null : roundedScore(model, high);
  const cutOff = cutOffOfHousehold(model, day, record);
  return { features, lowest, highest, decided: sideOf(lowest, highest, cutOff) };
}

const inPoints = (millionths: number | null): number | null => (millionths === null ? null : millionths / perPoint);

function sideOf(lowest: number | null, highest: number | null, cutOff: number | null): MissingAnswers['decided'] {
  if (cutOff === null) return null;
  if (highest !== null && highest <= cutOff) return 'within';
  return lowest !== null && lowest > cutOff ? 'above' : null;
}

/** Every number of points a term can give; null for a line, which has no end. */
function pointsOf(rule: ReturnType<typeof compiledTerms>['terms'][number]['rule']): number[] | null {
  if (rule.kind === 'linear') return null;
  return rule.kind === 'bands' ? rule.bands.map(({ points }) => points) : rule.points.map(([, points]) => points);
}
