import { geoPath } from 'd3-geo';
import { mesh } from 'topojson-client';
import { type BoundaryTopology, type PlaceShape, placeShapes } from './boundary-topology';
import { linePath } from './line-path';
import { mercator } from './mercator';
import { emptyOutline, type Outline, type PlaceOutline } from './outline';
import { type PlaceParent, parentOutlines } from './parent-outlines';

export interface OutlineOptions {
  /** Draws and fits only these places; all by default. */
  codes?: ReadonlySet<string>;
  /** Length of the longer side in whole units; coordinates are rounded to units. Default 640. */
  size?: number;
  /** District and province of a place with their names; a place without is a province of its own. */
  parentsOf?: (code: string) => readonly PlaceParent[];
}

/**
 * Boundaries as light SVG paths in web Mercator, the projection of the map engine, so the engine takes over without a jump. Planar:
 * the winding of rings does not matter. Vertices that fall on the unit before them are dropped; a place too small to show keeps
 * a square of one unit. Works on the server and in the browser.
 */
export function outlineOf(
  topology: BoundaryTopology,
  { codes, size = 640, parentsOf = () => [] }: OutlineOptions = {},
): Outline {
  const shapes = placeShapes(topology).filter((shape) => !codes || codes.has(shape.properties.code));
  if (shapes.length === 0) return emptyOutline(size);
  const planar = geoPath(mercator);
  const [[left, top], [right, bottom]] = planar.bounds({ type: 'FeatureCollection', features: shapes });
  const scale = size / Math.max(right - left, bottom - top);
  const toUnits = (x: number, y: number): [number, number] => [
    Math.round((x - left) * scale),
    Math.round((y - top) * scale),
  ];
  const places = shapes.map((shape) => placeOutline(shape, toUnits, scale));
  const provinceOf = (code: string) => parentsOf(code).find(({ level }) => level === 'province')?.code ?? code;
  return {
    width: Math.ceil((right - left) * scale),
    height: Math.ceil((bottom - top) * scale),
    scale: (scale * Math.PI) / 180,
    corner: [degrees(left), degrees(-top)],
    places,
    parents: parentOutlines(places, parentsOf),
    borders: linePath(provinceLines(topology, new Set(places.map(({ code }) => code)), provinceOf), toUnits),
    simplified: topology.simplified === true,
  };
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const codeOf = ({ properties }: { properties?: object }): string => (properties as { code?: string })?.code ?? '';

/** Lines between places of different provinces, and between those drawn and all else. */
function provinceLines(
  topology: BoundaryTopology,
  drawn: ReadonlySet<string>,
  provinceOf: (code: string) => string,
): GeoJSON.MultiLineString {
  return mesh(topology, topology.objects.places, (a, b) => {
    const [one, other] = [codeOf(a), codeOf(b)];
    if (a === b) return drawn.has(one);
    if (!drawn.has(one) || !drawn.has(other)) return drawn.has(one) !== drawn.has(other);
    return provinceOf(one) !== provinceOf(other);
  });
}

function placeOutline(
  shape: PlaceShape,
  toUnits: (x: number, y: number) => [number, number],
  scale: number,
): PlaceOutline {
  const pen = new UnitPen(toUnits);
  geoPath(mercator, pen)(shape);
  const centre = toUnits(...geoPath(mercator).centroid(shape));
  const area = Math.round(Math.abs(geoPath(mercator).area(shape)) * scale * scale);
  return { code: codeOf(shape), path: pen.path || `M${centre.join(' ')}h1v1h-1z`, centre, area };
}

/** Writes relative path data in whole units, leaving out rings that shrink to less than a triangle. */
class UnitPen {
  path = '';
  private ring: [number, number][] = [];

  constructor(private readonly toUnits: (x: number, y: number) => [number, number]) {}

  moveTo(x: number, y: number): void {
    this.ring = [this.toUnits(x, y)];
  }

  lineTo(x: number, y: number): void {
    const next = this.toUnits(x, y);
    const last = this.ring[this.ring.length - 1];
    if (last?.[0] !== next[0] || last[1] !== next[1]) this.ring.push(next);
  }

  closePath(): void {
    const [first, ...rest] = this.ring;
    if (!first || rest.length < 2) return;
    let [x, y] = first;
    const steps = rest.map(([nextX, nextY]) => {
      const step = `${nextX - x} ${nextY - y}`;
      [x, y] = [nextX, nextY];
      return step;
    });
    this.path += `M${first.join(' ')}l${steps.join(' ').replace(/ -/g, '-')}z`;
  }

  beginPath(): void {}

  arc(): void {}
}
