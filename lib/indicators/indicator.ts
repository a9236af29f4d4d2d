import type { Bilingual } from '../core/language';

export const themes = [
  'poverty',
  'registry',
  'housing',
  'education',
  'vulnerability',
  'assets',
  'consumption',
] as const;
export type Theme = (typeof themes)[number];

export const breakdowns = ['none', 'area_type', 'head_sex', 'disability', 'household_size', 'survey_year'] as const;
export type Breakdown = (typeof breakdowns)[number];

/**
 * An indicator is declared once, as a numerator and a denominator over one row of its grain table. The pair is summed at
 * the finest grain and rolled up; the ratio is always taken last; a denominator of 0 is missing, not 0.
 *
 * - `ratio`: Σ numerator ÷ Σ denominator. Numerator and denominator are SQL scalars per row (boolean or number); a row
 *   counts only where both are known.
 * - `count`: Σ numerator; there is no denominator.
 * - `median`: the median of `value` (R type 7 over the known values), taken anew at every level, never averaged.
 * - `against_population`: Σ numerator over rows ÷ a census fact of the place; places without the fact are left out of both.
 *
 * `perModel` says the expressions use `score` and `cut_off`; they are measured once for every PMT model.
 */
export interface Indicator {
  id: string;
  /** Order in lists: hundreds by theme. */
  position: number;
  title: Bilingual;
  definition: Bilingual;
  numeratorIs: Bilingual;
  denominatorIs: Bilingual;
  unit: 'share' | 'count' | 'score' | 'years' | 'people' | 'pkr' | 'acres';
  decimals: number;
  betterWhen: 'lower' | 'higher' | 'neither';
  theme: Theme;
  grain: 'households';
  perModel: boolean;
  measure:
    | { kind: 'ratio'; numerator: string; denominator: string }
    | { kind: 'count'; numerator: string }
    | { kind: 'median'; value: string }
    | { kind: 'against_population'; numerator: string; fact: 'households' | 'population' };
  breakdowns: readonly Breakdown[];
  /** A sensitive attribute never shows a rate of 0 or 100 % on a base under 200. */
  sensitive: boolean;
  caveats: Bilingual;
  source: string;
  frequency: 'on load' | 'quarterly' | 'survey round';
}
