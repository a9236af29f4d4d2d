import { invariant } from '../../core/invariant';

export interface Concentration {
  /** −1 to 1: below 0 the poorer have more than their share, above 0 the richer. */
  index: number;
  /** Standard error of the index, for one observation a row. */
  standardError: number;
  /** Wagstaff's index for a yes-or-no outcome, index ÷ (1 − mean): comparable where the means differ. NaN for other outcomes. */
  normalised: number;
}

/**
 * Concentration index of an outcome over a ranking by welfare, poorest first: 2 cov(h, R) ÷ μ, where R is the fractional rank, the
 * weighted share of those poorer plus half of one's own (Kakwani 1980). Equal welfare shares the mean rank and its mean cumulative
 * share, so the order within ties never matters. The standard error is that of Kakwani, Wagstaff and van Doorslaer (1997, formula 14), which
 * counts that ranks are drawn with the sample: var = (Σ f a² − (1 + C)²) ÷ n, a = h ÷ μ (2R − 1 − C) + 2 − q₋ − q, q the
 * cumulative share of the outcome. Outcomes and weights are non-negative; NaN where nothing is had, and no error below two rows.
 * Agrees with scripts/reference/concentration/make.R to 1e-12.
 */
export function concentrationIndex(
  outcomes: ArrayLike<number>,
  welfare: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Concentration {
  const n = outcomes.length;
  invariant(welfare.length === n && (!weights || weights.length === n), 'a welfare and a weight for each outcome');
  const weightOf = (row: number): number => (weights ? (weights[row] as number) : 1);
  const order = Array.from(outcomes, (_, row) => row).sort(
    (one, other) => (welfare[one] as number) - (welfare[other] as number),
  );
  let [all, had, areBinary] = [0, 0, true];
  for (const row of order) {
    const outcome = outcomes[row] as number;
    all += weightOf(row);
    had += weightOf(row) * outcome;
    areBinary &&= outcome === 0 || outcome === 1;
  }
  const mean = had / all;
  const parts = tiedParts(order, outcomes, welfare, weightOf);
  let [reached, index] = [0, 0];
  for (const part of parts) {
    index += (part.had / had) * (2 * ((reached + part.weight / 2) / all) - 1);
    reached += part.weight;
  }
  let [before, share, squares] = [0, 0, 0];
  for (const part of parts) {
    const slope = (2 * (before + part.weight / 2)) / all - 1 - index;
    const level = 2 - 2 * share - part.had / had;
    for (const row of part.rows)
      squares += (weightOf(row) / all) * (((outcomes[row] as number) / mean) * slope + level) ** 2;
    before += part.weight;
    share += part.had / had;
  }
  return {
    index,
    standardError: n < 2 ? Number.NaN : Math.sqrt(Math.max(0, squares - (1 + index) ** 2) / n),
    normalised: areBinary ? index / (1 - mean) : Number.NaN,
  };
}

interface TiedPart {
  rows: number[];
  weight: number;
  had: number;
}

function tiedParts(
  order: readonly number[],
  outcomes: ArrayLike<number>,
  welfare: ArrayLike<number>,
  weightOf: (row: number) => number,
): TiedPart[] {
  const parts: TiedPart[] = [];
  let last: number | undefined;
  for (const row of order) {
    if (parts.length === 0 || welfare[row] !== last) parts.push({ rows: [], weight: 0, had: 0 });
    last = welfare[row];
    const part = parts.at(-1) as TiedPart;
    part.rows.push(row);
    part.weight += weightOf(row);
    part.had += weightOf(row) * (outcomes[row] as number);
  }
  return parts;
}
