import { invariant } from '../../core/invariant';

/**
 * Foster, Greer and Thorbecke (1984), Econometrica 52: Σ w ((z − y) / z)^power over the poor ÷ Σ w, for power 0 (headcount),
 * 1 (gap) and 2 (severity). Weights are non-negative and default to 1; z > 0; nobody at all gives NaN.
 *
 * `onTheLine` says whether y = z is poor. The programme's rule of eligibility counts it (score ≤ cut-off), the World Bank's
 * Poverty and Inequality Platform does not (welfare < line). Only the headcount depends on it: the gap on the line is 0.
 */
export function fgt(
  values: ArrayLike<number>,
  line: number,
  power: 0 | 1 | 2,
  { weights, onTheLine }: { weights?: ArrayLike<number>; onTheLine: 'poor' | 'not poor' },
): number {
  invariant(line > 0, 'a poverty line lies above 0');
  invariant(!weights || weights.length === values.length, 'fgt takes a weight for each value');
  let [shortfall, all] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const weight = weights ? (weights[i] as number) : 1;
    all += weight;
    if (value < line || (value === line && onTheLine === 'poor'))
      shortfall += weight * ((line - value) / line) ** power;
  }
  return shortfall / all;
}
