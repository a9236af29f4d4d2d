import type { Position } from 'geojson';
import { type Areal, polygonsOf } from './polygon';

type Edge = [ax: number, ay: number, bx: number, by: number];

/**
 * How often the borders of one shape cross themselves: pairs of edges that properly cross, over all its rings. Edges
 * that only touch at a vertex do not count. A sweep from west to east keeps it near n log n for real outlines.
 */
export function selfCrossings(shape: Areal): number {
  const edges = polygonsOf(shape)
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, at) => eastward(ring[at] as Position, to)))
    .sort((a, b) => a[0] - b[0]);
  let crossings = 0;
  let open: Edge[] = [];
  for (const edge of edges) {
    open = open.filter((other) => other[2] > edge[0]);
    for (const other of open) if (cross(edge, other)) crossings += 1;
    open.push(edge);
  }
  return crossings;
}

const eastward = (from: Position, to: Position): Edge => {
  const [a, b] = (from[0] as number) <= (to[0] as number) ? [from, to] : [to, from];
  return [a[0], a[1], b[0], b[1]] as Edge;
};

function cross(one: Edge, other: Edge): boolean {
  if (Math.max(one[1], one[3]) < Math.min(other[1], other[3])) return false;
  if (Math.max(other[1], other[3]) < Math.min(one[1], one[3])) return false;
  return (
    side(one, other[0], other[1]) * side(one, other[2], other[3]) < 0 &&
    side(other, one[0], one[1]) * side(other, one[2], one[3]) < 0
  );
}

const side = ([ax, ay, bx, by]: Edge, x: number, y: number): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
