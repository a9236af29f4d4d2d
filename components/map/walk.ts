import type { PlaceSite } from './map-geometry';

export type Direction = 'north' | 'south' | 'east' | 'west';

/** How far off its direction a step may go before another place is asked: 60 degrees. */
const widest = Math.PI / 3;

const headings: Record<Direction, [east: number, north: number]> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/**
 * The place one step away in a direction: the neighbour sharing a border that lies closest to it; where none lies within 60
 * degrees (coasts, islands of a split place), the nearest place that does; null at the edge of the map. Angles are taken
 * between centres with longitudes shrunk by latitude.
 */
export function walk(
  sites: ReadonlyMap<string, PlaceSite>,
  from: string,
  direction: Direction,
  within: ReadonlySet<string>,
): string | null {
  const start = sites.get(from);
  if (!start) return null;
  const steps = (codes: Iterable<string>) =>
    [...codes].flatMap((code) => {
      const site = sites.get(code);
      if (!site || code === from || !within.has(code)) return [];
      const step = { code, ...toward(start, site, headings[direction]) };
      return step.angle <= widest ? [step] : [];
    });
  const [beside] = steps(start.neighbours).sort((a, b) => a.angle - b.angle || a.distance - b.distance);
  if (beside) return beside.code;
  const [nearest] = steps(sites.keys()).sort((a, b) => a.distance - b.distance);
  return nearest?.code ?? null;
}

function toward(start: PlaceSite, end: PlaceSite, [east, north]: [number, number]) {
  const shrink = Math.cos((start.centre[1] * Math.PI) / 180);
  const [x, y] = [(end.centre[0] - start.centre[0]) * shrink, end.centre[1] - start.centre[1]];
  const distance = Math.hypot(x, y);
  const along = distance === 0 ? -1 : (x * east + y * north) / distance;
  return { distance, angle: Math.acos(Math.min(1, Math.max(-1, along))) };
}
