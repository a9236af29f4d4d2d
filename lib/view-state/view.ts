import type { Level } from '../geography/level';
import { nationCode } from '../geography/place';
import type { Scheme } from '../presentation/scheme';

/**
 * What a person is looking at: one filter context for the whole product, kept in the URL. A link that names its snapshot
 * shows the same figures next year. `breaks` are class edges, ascending, first and last included, in the unit of the
 * stored value (shares 0–1); they are set where the person typed them or froze them across time.
 */
export interface View {
  place: string;
  level: Level;
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
  tab: string | null;
}

export const defaultView: Readonly<View> = Object.freeze({
  place: nationCode,
  level: 'tehsil',
  indicator: 'poverty_headcount',
  model: null,
  breakdown: 'none',
  category: 'all',
  scheme: 'quantile',
  classes: 5,
  breaks: null,
  snapshot: null,
  period: null,
  select: [],
  tab: null,
});
