import type { Level } from '../../science/geography/level';
import { nationCode } from '../../science/geography/place';
import type { LocalStatistic } from '../../science/spatial/local-statistic';
import type { RateTreatment } from '../../science/spatial/rate-treatment';
import type { Scheme } from '../presentation/scheme';
import type { Lens } from './lens';

/**
 * What a person is looking at: one filter context for the whole product, kept in the URL. A link that names its snapshot
 * shows the same figures next year. `breaks` are class edges, ascending, first and last included, in the unit of the
 * stored value (shares 0–1); they are set where the person typed them or froze them across time.
 */
export interface View {
  place: string;
  level: Level;
  /** The programme a page of programmes is about; null leaves the choice to the page. */
  programme: string | null;
  indicator: string;
  model: string | null;
  breakdown: string;
  category: string;
  scheme: Scheme;
  classes: number;
  breaks: number[] | null;
  snapshot: string | null;
  period: string | null;
  select: string[];
  /** How the figures are looked at. */
  lens: Lens;
  /** The second indicator: of the bivariate and split maps and of bivariate local Moran. */
  beside: string | null;
  /** The snapshot a change is counted from; null takes the one before. */
  since: string | null;
  statistic: LocalStatistic;
  /** Who counts as a neighbour: `queen`, `rook`, `knn:8`, `distance:50` (km). */
  weights: string;
  /** False judges places by the plain p instead of q. */
  corrected: boolean;
  /** How shares enter a statistic of clustering. */
  rates: RateTreatment;
  /** Over a map of rates, how many households or people they stand for, as bubbles. */
  bubbles: boolean;
}

export const defaultView: Readonly<View> = Object.freeze({
  place: nationCode,
  level: 'tehsil',
  programme: null,
  indicator: 'poverty_headcount',
  model: null,
  breakdown: 'none',
  category: 'all',
  scheme: 'policy',
  classes: 5,
  breaks: null,
  snapshot: null,
  period: null,
  select: [],
  lens: 'figures',
  beside: null,
  since: null,
  statistic: 'gi-star',
  weights: 'queen',
  corrected: true,
  rates: 'auto',
  bubbles: false,
});
