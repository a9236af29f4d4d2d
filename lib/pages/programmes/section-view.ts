import type { Measure } from '@/lib/serving/presentation/measure';
import type { StandingFigure } from '@/lib/serving/queries/standing-figures';
import type { SparkPoint } from '../../serving/presentation/charts/spark-point';
import type { Explanation } from '../../serving/presentation/figure/explanation';
import type { Figure } from '../../serving/presentation/figure/figure';

export interface SectionFigure {
  id: string;
  measure: Measure;
  explanation: Explanation;
  figure: Figure;
  /** The period the figure is of; null where there is none. */
  period: string | null;
  course: readonly SparkPoint[];
}

/** One question about a programme, answered: figures with their course, and the same by group. */
export interface SectionView {
  key: string;
  figures: readonly SectionFigure[];
  splits: readonly {
    measure: Measure;
    breakdown: string;
    isPooled: boolean;
    rows: readonly StandingFigure[];
    /** The same figure for all, of the same time; undefined where the snapshot holds none. */
    whole: StandingFigure | undefined;
  }[];
  beside: {
    breakdown: string;
    measures: readonly { measure: Measure; rows: readonly StandingFigure[] }[];
  } | null;
}
