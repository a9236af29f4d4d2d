import type { Geometry, Position } from 'geojson';
import { done, type Result, refused } from '../../core/result';

/** What a boundary file says and shows of its coordinates. */
export interface FileCoordinates {
  shapes: readonly (Geometry | null)[];
  /** As the file names it; null where it names none. */
  crs: string | null;
}

export interface FileMetric {
  planar: boolean;
  /** What a person should know of it; null where it is as asked. */
  note: string | null;
}

const degrees = /CRS:?84|EPSG:+(?:[\d.]*:)?(?:4326|4269|4258|4148|4979)\b/i;

/**
 * Whether distances are planar, in the units of the file, or great-circle, in kilometres. A file that names a projection is taken as
 * planar for nearest neighbours; a distance in kilometres, or coordinates that are no degrees in a file that names no projection, are
 * refused rather than guessed.
 */
export function metricOfFile(
  { shapes, crs }: FileCoordinates,
  { weights, planar }: { weights: string; planar: boolean },
): Result<FileMetric> {
  if (planar) return done({ planar, note: null });
  const saysDegrees = crs === null || degrees.test(crs);
  const isBeyond = shapes.some((shape) =>
    positionsOf(shape).some(([x, y]) => !(Math.abs(x as number) <= 360 && Math.abs(y as number) <= 90)),
  );
  if (saysDegrees && !isBeyond) return done({ planar: false, note: null });
  const needsDistance = /^(knn|distance):/.test(weights);
  if (!saysDegrees && (!needsDistance || weights.startsWith('knn:')))
    return done({
      planar: true,
      note: needsDistance ? `The boundaries are in ${crs}: distances are planar, in its units.` : null,
    });
  if (!needsDistance) return done({ planar: false, note: null });
  return refused({
    code: 'not-degrees',
    sentence: saysDegrees
      ? 'The boundaries are not in degrees, and the file names no map projection, so distances cannot be taken.'
      : `The boundaries are in ${crs}, not in degrees, so a distance in kilometres cannot be taken.`,
    nextStep:
      'Add --planar, and distances are in the units of the file (metres, as a rule); or save the boundaries in WGS 84 (EPSG:4326).',
  });
}

function positionsOf(shape: Geometry | null): Position[] {
  if (shape === null) return [];
  if (shape.type === 'GeometryCollection') return shape.geometries.flatMap(positionsOf);
  if (shape.type === 'Point') return [shape.coordinates];
  if (shape.type === 'MultiPoint' || shape.type === 'LineString') return shape.coordinates;
  if (shape.type === 'Polygon' || shape.type === 'MultiLineString') return shape.coordinates.flat();
  return shape.coordinates.flat(2);
}
