import type { CompiledTerm } from './compiled-terms';
import { roundHalfAway } from './millionths';
import type { FeatureValue } from './model';

/** Millionths of a score point that a term gives for a feature's value; null where the value is unknown or has no points. */
export function termPoints(rule: CompiledTerm['rule'], value: FeatureValue): number | null {
  if (value === null) return null;
  if (rule.kind === 'category') return rule.points.find(([key]) => key === String(value))?.[1] ?? null;
  if (typeof value !== 'number') return null;
  if (rule.kind === 'linear') return roundHalfAway(rule.slope * value);
  const band = rule.bands.find(({ from, to }) => (from === null || value >= from) && (to === null || value < to));
  return band ? band.points : null;
}
