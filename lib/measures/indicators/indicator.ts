import type { Bilingual } from '../../core/language';
import { type EventBreakdown, type EventGrain, eventBreakdowns } from './events/event-grains';
import type { PlausibleRange } from './plausible-range';

export const themes = [
  'poverty',
  'registry',
  'housing',
  'education',
  'vulnerability',
  'assets',
  'consumption',
  'deprivation',
  'programmes',
  'monitoring',
  'access',
] as const;
export type Theme = (typeof themes)[number];

export const breakdowns = [
  'none',
  'area_type',
  'head_sex',
  'disability',
  'household_size',
  'survey_year',
  'elderly',
  'children',
  'threshold',
  'deprivation',
  ...eventBreakdowns,
] as const;
export type Breakdown = (typeof breakdowns)[number];

/**
 * The breakdowns whose categories part the households. Those of `threshold` are nested instead: the same measure at every
 * line of a grid (`scoreThresholds`), taken in a step of its own; the whole (`none`) is at the cut-off in force. Those of
 * `deprivation` overlap: the components of a multidimensional measure.
 */
export type Parting = Exclude<Breakdown, 'threshold' | 'deprivation' | EventBreakdown>;
export const isParting = (breakdown: Breakdown): breakdown is Parting =>
  breakdown !== 'threshold' && breakdown !== 'deprivation' && !eventBreakdowns.some((each) => each === breakdown);

/**
 * An indicator is declared once, as a numerator and a denominator over one row of its grain table. The pair is summed at
 * the finest grain and rolled up; the ratio is always taken last; a denominator of 0 is missing, not 0.
 *
 * - `ratio`: Σ numerator ÷ Σ denominator. Numerator and denominator are SQL scalars per row (boolean or number); a row
 *   counts only where both are known. `contributors` (boolean) says which households a numerator rests on where it does not
 *   count them itself: a poverty gap rests on the poor. Disclosure control then judges their number.
 * - `count`: Σ numerator; there is no denominator.
 * - `gini`: the Gini coefficient of `value`, each household counted with `weight`, taken anew at every level.
 * - `median`: the median of `value` (R type 7 over the known values), taken anew at every level, never averaged.
 * - `against_population`: Σ numerator over rows ÷ a census fact of the place; places without the fact are left out of both.
 *
 * `neverUnknown` names the expressions that are known for every household: the one pass over them need not ask.
 *
 * `fgt` says which Foster–Greer–Thorbecke measure of the score the figure is, so that it can be taken at every threshold.
 *
 * The grain `deprived_households` is a household of `deprivedHouseholdsSql`: all components of the multidimensional measure are
 * known. Its numerators and denominators are whole numbers. Where the breakdowns offer `deprivation`, the words `deprived` and
 * `weight` stand for the flag and the weight of one component, and the whole is not applicable. What is `weighted` is counted in
 * weights and divided by their total once, after summing.
 *
 * `served` names the households that a denominator of facilities rests on, by the columns `<served>_households`, `…_key` and `…_least`
 * of the grain's view.
 *
 * The grains of events (`events/event-grains`) are rows that happen in a quarter: an instalment, a child's quarter at school. Their figures
 * are taken for each quarter and for all together, and a place that sent nothing in a quarter is missing there, not 0.
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
  unit: 'share' | 'count' | 'score' | 'years' | 'people' | 'pkr' | 'acres' | 'index' | 'days' | 'km';
  decimals: number;
  betterWhen: 'lower' | 'higher' | 'neither';
  theme: Theme;
  grain: 'households' | 'deprived_households' | EventGrain;
  /** The programme whose rows are counted, where the grain holds those of several. */
  programmeId?: string;
  /** Other names under which targets, returns and published tables know it. */
  alsoCalled?: readonly string[];
  perModel: boolean;
  measure:
    | {
        kind: 'ratio';
        numerator: string;
        denominator: string;
        contributors?: string;
        weighted?: 'numerator' | 'both';
        served?: string;
        neverUnknown?: readonly ('numerator' | 'denominator')[];
      }
    | { kind: 'count'; numerator: string; neverUnknown?: readonly 'numerator'[] }
    | { kind: 'median'; value: string }
    | { kind: 'gini'; value: string; weight: string }
    | { kind: 'against_population'; numerator: string; fact: 'households' | 'population' };
  fgt?: { power: 0 | 1 | 2; weighedBy: 'households' | 'persons' };
  breakdowns: readonly Breakdown[];
  /** What the figure of the nation or a province may be and be believed, where its unit does not say so already. */
  plausible?: PlausibleRange;
  /** A small number of a sensitive attribute is told as a band, of whole places too. */
  sensitive: boolean;
  caveats: Bilingual;
  source: string;
  frequency: 'on load' | 'quarterly' | 'survey round';
}
