import { findHotspots, type Hotspots } from '../../science/spatial/find-hotspots';
import { joinedAreas } from '../../science/spatial/joined-areas';
import { keepAreas } from '../../science/spatial/keep-areas';
import { degreesOf, type Neighbours, neighboursOf } from '../../science/spatial/neighbours';
import type { rememberedSums } from '../../science/spatial/remembered-sums';
import { type IsolatedPlace, type SpatialClass, sideOf } from '../../science/spatial/spatial-class';
import type { AreaFigures } from './area-figures';
import { type FiguresEntering, figuresEntering } from './figures-entering';
import type { HotspotChoice } from './hotspot-choice';

/** What limits or voids an answer, by name; the words are chosen where they are shown. */
export const hotspotCautions = ['no-figures', 'constant', 'few-areas', 'islands', 'disconnected', 'none-pass'] as const;
export type HotspotCaution = (typeof hotspotCautions)[number];

/** Below so many areas with a figure local statistics are weak evidence (guidance of ArcGIS and GeoDa). */
export const fewAreas = 30;

export interface HotspotRun {
  found: Hotspots;
  neighbours: Neighbours;
  /** The mean figure of an area's neighbours that have one; NaN for islands. The upright axis of the Moran scatter. */
  around: Float64Array;
  /** The cluster of two areas or more that each belongs to, numbered from 1, larger first; 0 for none. */
  clusters: Int32Array;
  /** The areas that stand out with no neighbour that does, by their side; null for all others. */
  isolated: (IsolatedPlace | null)[];
  entered: FiguresEntering['entered'];
  baseRatio: number | null;
  withFigure: number;
  meanNeighbours: number;
  /** Parts of the map that no link joins, islands not counted. */
  parts: number;
  significant: number;
  cautions: HotspotCaution[];
}

/**
 * One statistic over areas with all that a reader must know to judge it. A cluster is a group of two or more neighbouring areas
 * that are all hot (cold) spots at 95 % or better, or all high-high (low-low). One that stands alone is an isolated high (low)
 * place and no cluster.
 */
export function runHotspots(
  areas: AreaFigures,
  neighbours: Neighbours,
  choice: HotspotChoice,
  sumsOf?: ReturnType<typeof rememberedSums>,
): HotspotRun {
  const { values, entered, baseRatio } = figuresEntering(areas, neighbours, choice);
  const found = findHotspots({
    ...choice,
    sumsOf,
    neighbours,
    values,
    beside: areas.beside,
    base: areas.base,
  });
  const left = new Set(found.leftOut);
  const kept = Int32Array.from(areas.codes.keys()).filter((area) => !left.has(area));
  const links = keepAreas(neighbours, kept);
  const degrees = degreesOf(links);
  const parts = Math.max(0, ...joinedAreas(links, (area) => (degrees[area] === 0 ? null : 'linked')));
  const sides = found.classes.map(sideOf);
  const groups = joinedAreas(neighbours, (area) => sides[area] ?? null);
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const isAlone = (area: number): boolean => sizes.get(groups[area] as number) === 1;
  const significant = found.classes.filter(isFinding).length;
  const cautions: Record<HotspotCaution, boolean> = {
    'no-figures': kept.length === 0,
    constant: found.constant,
    'few-areas': kept.length > 0 && kept.length < fewAreas,
    islands: found.islands.length > 0,
    disconnected: parts > 1,
    'none-pass': found.tested > 0 && significant === 0,
  };
  return {
    found,
    neighbours,
    around: meansAround(areas.beside ?? areas.values, neighbours, left),
    clusters: groups.map((group, area) => (isAlone(area) ? 0 : group)),
    isolated: sides.map((side, area) => (side === null || !isAlone(area) ? null : side === 'hot' ? 'high' : 'low')),
    entered,
    baseRatio,
    withFigure: kept.length,
    meanNeighbours: kept.length === 0 ? 0 : degrees.reduce((sum, degree) => sum + degree, 0) / kept.length,
    parts,
    significant,
    cautions: hotspotCautions.filter((caution) => cautions[caution]),
  };
}

const isFinding = (each: SpatialClass): boolean => !['not-significant', 'island', 'no-data'].includes(each);

function meansAround(column: Float64Array, neighbours: Neighbours, left: ReadonlySet<number>): Float64Array {
  return Float64Array.from({ length: neighbours.size }, (_, area) => {
    if (left.has(area)) return Number.NaN;
    const known = [...neighboursOf(neighbours, area)].filter((other) => !left.has(other));
    return known.reduce((sum, other) => sum + (column[other] as number), 0) / known.length;
  });
}
