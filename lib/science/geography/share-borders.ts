import type { Position } from 'geojson';

type Point = [number, number];

const cellSize = 0.05;

/**
 * Makes rings that nearly touch share their corners: corners closer than `tolerance` (degrees) become one, and a corner
 * lying that close to another ring's edge is added to that edge. Afterwards neighbours run through the same points, so
 * a topology finds their common border. A ring that runs out and back along one line loses that spike. Rings stay closed; corners keep their order. The same input gives the same
 * output: the first corner met stands for its cluster.
 */
export function shareBorders(rings: readonly Position[][], tolerance: number): Position[][] {
  const corners = new PointGrid(tolerance);
  const merged = rings.map((ring) => withoutRepeats(ring.map((point) => corners.place(point as Point))));
  return merged.map((ring) => {
    const noded: Point[] = [];
    for (let at = 1; at < ring.length; at++) {
      const [from, to] = [ring[at - 1] as Point, ring[at] as Point];
      noded.push(from, ...corners.along(from, to));
    }
    const start = noded[0];
    return start ? withoutSpikes([...noded, start]) : [];
  });
}

const withoutRepeats = (ring: Point[]): Point[] => ring.filter((point, at) => at === 0 || point !== ring[at - 1]);

/** Drops every corner the ring turns right round at, also across its start; an all-flat ring ends up empty. */
function withoutSpikes(closed: Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of closed.slice(0, -1)) {
    if (point === kept.at(-1)) continue;
    if (point === kept.at(-2)) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 2 && (kept[0] === kept.at(-1) || kept[0] === kept.at(-2) || kept[1] === kept.at(-1))) {
    if (kept[0] === kept.at(-1)) kept.pop();
    else if (kept[0] === kept.at(-2)) kept.splice(-2, 2);
    else kept.splice(0, 2);
  }
  const start = kept[0];
  return start && kept.length > 2 ? [...kept, start] : [];
}

class PointGrid {
  private readonly cells = new Map<string, Point[]>();

  constructor(private readonly tolerance: number) {}

  place(point: Point): Point {
    const near = this.around(point[0], point[1], point[0], point[1]).find(
      (known) => distance(known, point) <= this.tolerance,
    );
    if (near) return near;
    const key = `${cellOf(point[0])} ${cellOf(point[1])}`;
    const kept: Point = [point[0], point[1]];
    this.cells.set(key, [...(this.cells.get(key) ?? []), kept]);
    return kept;
  }

  /** Known corners lying on the stretch between two others, in order from the first. */
  along(from: Point, to: Point): Point[] {
    const length = distance(from, to);
    return this.around(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    )
      .filter((point) => point !== from && point !== to)
      .map((point) => {
        const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
        const [px, py] = [point[0] - from[0], point[1] - from[1]];
        return { point, ahead: px * dx + py * dy, aside: Math.abs(px * dy - py * dx) };
      })
      .filter(({ ahead, aside }) => aside <= this.tolerance && ahead > 0 && ahead < length)
      .sort((a, b) => a.ahead - b.ahead)
      .map(({ point }) => point);
  }

  private around(west: number, south: number, east: number, north: number): Point[] {
    const found: Point[] = [];
    const margin = this.tolerance;
    for (let column = cellOf(west - margin); column <= cellOf(east + margin); column++) {
      for (let row = cellOf(south - margin); row <= cellOf(north + margin); row++) {
        found.push(...(this.cells.get(`${column} ${row}`) ?? []));
      }
    }
    return found;
  }
}

const cellOf = (value: number): number => Math.floor(value / cellSize);

const distance = (one: Point, other: Point): number => Math.hypot(one[0] - other[0], one[1] - other[1]);
