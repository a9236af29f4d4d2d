import type { Measure } from '@/lib/serving/presentation/measure';
import type { Explanation } from '../../serving/presentation/figure/explanation';
import type { Figure } from '../../serving/presentation/figure/figure';

/** One step from the population to the money in hand. */
export interface CascadeStep {
  /** Names its words in the locale files, under `coverage.steps`. */
  key: string;
  unit: 'persons' | 'households' | 'instalments';
  /** The step whose figure this one is a share of; null where it is none. */
  over: string | null;
  date: { kind: 'census' | 'day' | 'quarter'; on: string };
  /** Where the figure comes from; null where no table of the extract holds it. */
  source: string | null;
  /** Null where the figure is no indicator of ours. */
  figure: Figure | null;
  explained: { measure: Measure; explanation: Explanation } | undefined;
  value: number | null;
  /** The published share of the earlier step, where the snapshot stores that very one; else the two numbers are divided. */
  share: number | null;
}
