import type { LocalStatistic } from '../../science/spatial/local-statistic';
import type { RateTreatment } from '../../science/spatial/rate-treatment';
import type { Alternative } from '../../science/spatial/tails';
import type { WeightStyle } from '../../science/spatial/weights';

/** Everything that decides an answer beside the figures and the polygons. */
export interface HotspotChoice {
  statistic: LocalStatistic;
  /** The name of a neighbour rule; see `neighbourRule`. */
  weights: string;
  style: WeightStyle;
  /** 0 judges by the normal approximation. */
  permutations: number;
  seed: number;
  alternative: Alternative;
  /** Of the clusters; Gi and Gi* have their three levels. */
  alpha: number;
  corrected: boolean;
  /** How shares enter; `auto` standardises them where bases differ tenfold (see `figuresEntering`). */
  rates: RateTreatment;
}

/** What a snapshot holds and what a page and the command start from. */
export const defaultChoice: Readonly<HotspotChoice> = Object.freeze({
  statistic: 'gi-star',
  weights: 'queen',
  style: 'row-standardised',
  permutations: 9999,
  seed: 42,
  alternative: 'two-sided',
  alpha: 0.05,
  corrected: true,
  rates: 'auto',
});

/** The statistics that a snapshot holds for its default set. */
export const storedStatistics = ['gi-star', 'local-moran'] as const satisfies readonly LocalStatistic[];
