import { invariant } from '../../core/invariant';

/** A place before the layout: where its centre lies, and how much it weighs. */
export interface WeighedPoint {
  code: string;
  x: number;
  y: number;
  /** Null or zero where the weight is not known: drawn as the smallest circle. */
  weight: number | null;
}

export interface PlacedCircle {
  code: string;
  x: number;
  y: number;
  radius: number;
}

export interface DorlingOptions {
  /** Area all circles have together, in square units of the points. */
  area: number;
  /** Radius under which a circle could not be seen or pressed. */
  smallest: number;
}

const rounds = 240;
const pullAtFirst = 0.12;
/** Rounds at the end that only part circles, so that none covers another. */
const settling = 80;
const gap = 0.4;

/**
 * Dorling's cartogram (Dorling 1996): each place a circle whose area is in proportion to its weight, near where it lies. Circles that
 * overlap push each other apart, the heavier moving less, while a weakening pull holds each to its own place; the last rounds
 * only part them. No chance is involved: the same points give the same circles in the same order, to the last digit. Circles
 * never under `smallest` break the proportion for the least places only.
 */
export function dorling(points: readonly WeighedPoint[], { area, smallest }: DorlingOptions): PlacedCircle[] {
  invariant(
    points.every(({ x, y, weight }) => Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(weight ?? 0)),
    'a cartogram takes finite positions and weights',
  );
  const weights = points.map(({ weight }) => Math.max(0, weight ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const radii = weights.map((weight) =>
    Math.max(smallest, total > 0 ? Math.sqrt((area * weight) / total / Math.PI) : smallest),
  );
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const order = radii.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    const pull = round < rounds - settling ? pullAtFirst * (1 - round / (rounds - settling)) : 0;
    points.forEach((point, index) => {
      xs[index] = (xs[index] as number) + (point.x - (xs[index] as number)) * pull;
      ys[index] = (ys[index] as number) + (point.y - (ys[index] as number)) * pull;
    });
    sortFromLeft(order, xs, radii);
    if (!part(order, xs, ys, radii) && pull === 0) break;
  }
  return points.map(({ code }, index) => ({
    code,
    x: xs[index] as number,
    y: ys[index] as number,
    radius: radii[index] as number,
  }));
}

/** Insertion sort by the left edge of each circle: from one round to the next the order hardly changes. */
function sortFromLeft(order: number[], xs: Float64Array, radii: readonly number[]): void {
  const left = (index: number): number => (xs[index] as number) - (radii[index] as number);
  for (let position = 1; position < order.length; position += 1) {
    const index = order[position] as number;
    const edge = left(index);
    let before = position - 1;
    while (before >= 0 && left(order[before] as number) > edge) {
      order[before + 1] = order[before] as number;
      before -= 1;
    }
    order[before + 1] = index;
  }
}

/** Moves every overlapping pair apart along the line between them; false where none overlapped. */
function part(order: readonly number[], xs: Float64Array, ys: Float64Array, radii: readonly number[]): boolean {
  let moved = false;
  for (let first = 0; first < order.length; first += 1) {
    const a = order[first] as number;
    const ra = radii[a] as number;
    const end = (xs[a] as number) + ra + gap;
    for (let next = first + 1; next < order.length; next += 1) {
      const b = order[next] as number;
      const rb = radii[b] as number;
      if ((xs[b] as number) - rb > end) break;
      const dx = (xs[b] as number) - (xs[a] as number);
      const dy = (ys[b] as number) - (ys[a] as number);
      const apart = ra + rb + gap;
      const square = dx * dx + dy * dy;
      if (square >= apart * apart - 1e-6) continue;
      moved = true;
      const distance = Math.sqrt(square);
      const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(a + b), Math.sin(a + b)];
      const share = (rb * rb) / (ra * ra + rb * rb);
      const overlap = apart - distance;
      xs[a] = (xs[a] as number) - ux * overlap * share;
      ys[a] = (ys[a] as number) - uy * overlap * share;
      xs[b] = (xs[b] as number) + ux * overlap * (1 - share);
      ys[b] = (ys[b] as number) + uy * overlap * (1 - share);
    }
  }
  return moved;
}
