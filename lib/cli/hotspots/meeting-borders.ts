import type { Geometry } from 'geojson';
import { done, type Result, refused } from '../../core/result';
import { areaBounds } from '../../science/spatial/area-bounds';
import { contiguity } from '../../science/spatial/contiguity';
import { islandsOf, type Neighbours, neighboursFrom, neighboursOf } from '../../science/spatial/neighbours';
import type { ContiguityRule } from '../../science/spatial/shared-vertices';

/** A border may miss its neighbour's by this share of the side of a typical area: about three metres of a tehsil. */
const slip = 1e-4;
/** More islands than this share of the areas, though their boxes meet others', and borders are not drawn to meet. */
const mostIslands = 0.2;

/**
 * Contiguity of polygons from a file of any maker. Borders that miss each other by a little are taken as one, and the note says by how
 * much; borders that do not share their corners at all are refused, since nearly every area would be an island.
 */
export function meetingBorders(
  shapes: readonly (Geometry | null)[],
  rule: ContiguityRule,
): Result<{ neighbours: Neighbours; note: string | null }> {
  const bounds = shapes.map(areaBounds);
  if (shapes.every((shape) => shape === null || /Point|Line/.test(shape.type)))
    return refused({
      code: 'no-borders',
      sentence: 'The places are points or lines, which have no borders.',
      nextStep: 'Take the nearest places with --weights knn:8, or those within a distance with --weights distance:50.',
    });
  const sides = bounds
    .flatMap((box) => (box ? [Math.sqrt((box.east - box.west) * (box.north - box.south))] : []))
    .sort((one, other) => one - other);
  const tolerance = slip * (sides[Math.floor(sides.length / 2)] ?? 0);
  const exact = contiguity(shapes, rule);
  const near = tolerance > 0 ? contiguity(shapes, rule, tolerance) : exact;
  const both = neighboursFrom(
    shapes.map((_, area) => [...neighboursOf(exact, area), ...neighboursOf(near, area)]),
    exact.rule,
  );
  const won = (both.neighbours.length - exact.neighbours.length) / 2;
  const islands = islandsOf(both).filter((area) =>
    bounds.some((box, other) => other !== area && box && bounds[area] && meets(box, bounds[area], tolerance)),
  );
  if (islands.length > mostIslands * shapes.length)
    return refused({
      code: 'borders-do-not-meet',
      sentence: `${islands.length} of ${shapes.length} areas share no corner with a neighbour, though they lie side by side: the borders are not drawn to meet.`,
      nextStep:
        'Mend the borders (in QGIS: Snap geometries to layer, then Fix geometries), or take the nearest areas with --weights knn:8.',
    });
  const note =
    won > 0
      ? `Borders that miss each other by up to ${tolerance.toPrecision(2)} (units of the file) were taken as one: ${won} more pairs of neighbours.`
      : null;
  return done({ neighbours: both, note });
}

type Box = NonNullable<ReturnType<typeof areaBounds>>;

const meets = (one: Box, other: Box, tolerance: number): boolean =>
  one.west <= other.east + tolerance &&
  other.west <= one.east + tolerance &&
  one.south <= other.north + tolerance &&
  other.south <= one.north + tolerance;
