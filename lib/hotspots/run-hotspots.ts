import { findHotspots, type Hotspots } from '../spatial/find-hotspots';
import { joinedAreas } from '../spatial/joined-areas';
import { keepAreas } from '../spatial/keep-areas';
import { degreesOf, type Neighbours, neighboursOf } from '../spatial/neighbours';
import type { rememberedSums } from '../spatial/remembered-sums';
import type { SpatialClass } from '../spatial/spatial-class';
import type { AreaFigures } from './area-figures';
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
  /** The cluster each area belongs to, numbered from 1, larger first; 0 for none. */
  clusters: Int32Array;
  withFigure: number;
  meanNeighbours: number;
  /** Parts of the map that no link joins, islands not counted. */
  parts: number;
  significant: number;
  cautions: HotspotCaution[];
}

/**
 * One statistic over areas with all that a reader must know to judge it. A cluster is a group of neighbouring areas that
 * are all hot (cold) spots at 95 % or better, or all high-high (low-low); a hot spot alone is a cluster of one.
 */
export function runHotspots(
  areas: AreaFigures,
  neighbours: Neighbours,
  choice: HotspotChoice,
  sumsOf?: ReturnType<typeof rememberedSums>,
): HotspotRun {
  const isRate = choice.statistic === 'eb-local-moran' && areas.events !== undefined;
  const found = findHotspots({
    ...choice,
    sumsOf,
    neighbours,
    values: isRate ? (areas.events as Float64Array) : areas.values,
    beside: areas.beside,
    base: areas.base,
  });
  const left = new Set(found.leftOut);
  const kept = Int32Array.from(areas.codes.keys()).filter((area) => !left.has(area));
  const links = keepAreas(neighbours, kept);
  const degrees = degreesOf(links);
  const parts = Math.max(0, ...joinedAreas(links, (area) => (degrees[area] === 0 ? null : 'linked')));
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
    clusters: joinedAreas(neighbours, (area) => sideOf(found.classes[area] as SpatialClass)),
    withFigure: kept.length,
    meanNeighbours: kept.length === 0 ? 0 : degrees.reduce((sum, degree) => sum + degree, 0) / kept.length,
    parts,
    significant,
    cautions: hotspotCautions.filter((caution) => cautions[caution]),
  };
}

const isFinding = (each: SpatialClass): boolean => !['not-significant', 'island', 'no-data'].includes(each);

/** The kind of cluster a class makes with its like; null for outliers, spots below 95 % and all that is no finding. */
function sideOf(each: SpatialClass): 'hot' | 'cold' | null {
  if (each === 'hot-spot-99' || each === 'hot-spot-95' || each === 'high-high') return 'hot';
  return each === 'cold-spot-99' || each === 'cold-spot-95' || each === 'low-low' ? 'cold' : null;
}

function meansAround(column: Float64Array, neighbours: Neighbours, left: ReadonlySet<number>): Float64Array {
  return Float64Array.from({ length: neighbours.size }, (_, area) => {
    if (left.has(area)) return Number.NaN;
    const known = [...neighboursOf(neighbours, area)].filter((other) => !left.has(other));
    return known.reduce((sum, other) => sum + (column[other] as number), 0) / known.length;
  });
}
