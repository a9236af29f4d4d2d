import { keepAreas } from '../../science/spatial/keep-areas';
import { degreesOf, type Neighbours } from '../../science/spatial/neighbours';
import type { WayEntered } from '../../science/spatial/rate-treatment';
import { standardisedShares } from '../../science/stats/standardised-shares';
import type { AreaFigures } from './area-figures';
import type { HotspotChoice } from './hotspot-choice';

export interface FiguresEntering {
  /** What the statistic is taken of, NaN where unknown. */
  values: Float64Array;
  entered: WayEntered;
  /** The largest denominator of the tested areas over the smallest; null where the figures are no shares. */
  baseRatio: number | null;
}

/** From so much on the largest base over the smallest calls for standardised shares. */
export const unequalBases = 10;

/**
 * The figures as a statistic takes them. Shares that count what they stand on enter standardised (`standardisedShares`) where
 * the denominators of the tested areas differ tenfold or more, since those on few swing by chance; `choice.rates` asks for
 * either way instead. Everything else enters as it is: means and medians, whose variance is not known, shares of anything but a
 * count, and the two figures of the bivariate statistic. `eb-local-moran` standardises by itself.
 */
export function figuresEntering(areas: AreaFigures, neighbours: Neighbours, choice: HotspotChoice): FiguresEntering {
  const { events, base } = areas;
  const baseRatio = ratioOfBases(areas, neighbours);
  if (choice.statistic === 'eb-local-moran' && events)
    return { values: events, entered: 'standardised-rates', baseRatio };
  const isAsked = choice.rates === 'standardised' || (areas.countsItsBase === true && (baseRatio ?? 0) >= unequalBases);
  if (!isAsked || choice.rates === 'raw' || choice.statistic === 'bivariate-local-moran' || !areShares(areas))
    return { values: areas.values, entered: 'as-published', baseRatio };
  const known = knownAreas(areas);
  const take = (column: Float64Array): Float64Array => Float64Array.from(known, (area) => column[area] as number);
  const z = standardisedShares(take(events as Float64Array), take(base as Float64Array));
  const values = new Float64Array(areas.values.length).fill(Number.NaN);
  for (const [at, area] of known.entries()) values[area] = z[at] as number;
  return { values, entered: 'standardised-shares', baseRatio };
}

/** True where every known figure has a denominator and a numerator between 0 and it. */
export const areShares = ({ values, events, base }: Pick<AreaFigures, 'values' | 'events' | 'base'>): boolean =>
  events !== undefined &&
  base !== undefined &&
  values.some(Number.isFinite) &&
  values.every((value, area) => {
    const [count, among] = [events[area] as number, base[area] as number];
    return !Number.isFinite(value) || (among > 0 && count >= 0 && count <= among);
  });

const knownAreas = ({ values }: AreaFigures): Int32Array =>
  Int32Array.from(values.keys()).filter((area) => Number.isFinite(values[area]));

function ratioOfBases(areas: AreaFigures, neighbours: Neighbours): number | null {
  if (!areShares(areas)) return null;
  const known = knownAreas(areas);
  const degrees = degreesOf(keepAreas(neighbours, known));
  const tested = [...known].flatMap((area, at) => (degrees[at] ? [areas.base?.[area] as number] : []));
  return tested.length === 0 ? null : Math.max(...tested) / Math.min(...tested);
}
