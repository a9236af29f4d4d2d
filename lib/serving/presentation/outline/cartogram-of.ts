import { geoPath } from 'd3-geo';
import { mesh } from 'topojson-client';
import { dorling } from '@/lib/serving/presentation/dorling';
import { type BoundaryTopology, placeShapes } from './boundary-topology';
import type { Cartogram } from './cartogram';
import { linePath } from './line-path';
import { mercator } from './mercator';

export interface CartogramOptions {
  /** The places drawn; each is drawn exactly once if it has a shape. */
  codes: ReadonlySet<string>;
  weightOf(code: string): number | null;
  provinceOf(code: string): string | null;
}

const size = 640;
/** Share of the ground that the circles together cover. */
const covered = 0.55;
const smallest = 1.6;
const margin = 8;

/**
 * Dorling's cartogram of the places of one level over the web-Mercator ground of the map: circles start at the centroids of the
 * shapes and together cover 55 % of their area. A Dorling layout rather than a contiguous or shrunken-polygon one, since the
 * smallest cities hold the most households: as polygons they would stay specks, as circles they can be seen, compared and pressed.
 */
export function cartogramOf(topology: BoundaryTopology, options: CartogramOptions): Cartogram {
  const { codes, weightOf, provinceOf } = options;
  const shapes = placeShapes(topology).filter((shape) => codes.has(shape.properties.code));
  const empty = { width: size, height: size, circles: [], borders: '', provinces: [], areaPerWeight: 0, unweighed: 0 };
  if (shapes.length === 0) return empty;
  const planar = geoPath(mercator);
  const ground: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: shapes };
  const [[left, top], [right, bottom]] = planar.bounds(ground);
  const scale = size / Math.max(right - left, bottom - top);
  const area = planar.area(ground) * scale * scale * covered;
  const points = shapes.map((shape) => {
    const [x, y] = planar.centroid(shape);
    const { code } = shape.properties;
    return { code, x: (x - left) * scale, y: (y - top) * scale, weight: weightOf(code) };
  });
  const circles = dorling(points, { area, smallest });
  const total = points.reduce((sum, { weight }) => sum + Math.max(0, weight ?? 0), 0);
  const [x0, y0] = [
    Math.min(0, ...circles.map((c) => c.x - c.radius)),
    Math.min(0, ...circles.map((c) => c.y - c.radius)),
  ];
  const [x1, y1] = [
    Math.max((right - left) * scale, ...circles.map((c) => c.x + c.radius)),
    Math.max((bottom - top) * scale, ...circles.map((c) => c.y + c.radius)),
  ];
  const placed = circles.map(({ code, x, y, radius }) => ({
    code,
    x: tenth(x - x0 + margin),
    y: tenth(y - y0 + margin),
    radius: tenth(radius),
  }));
  const inScope = (geometry: { properties?: object }) => codes.has(codeOf(geometry));
  const lines = mesh(topology, topology.objects.places, (a, b) => {
    if (a === b) return inScope(a);
    if (inScope(a) !== inScope(b)) return true;
    return inScope(a) && provinceOf(codeOf(a)) !== provinceOf(codeOf(b));
  });
  return {
    width: Math.ceil(x1 - x0 + 2 * margin),
    height: Math.ceil(y1 - y0 + 2 * margin),
    circles: placed,
    borders: linePath(lines, (x, y) => [(x - left) * scale - x0 + margin, (y - top) * scale - y0 + margin]),
    provinces: middles(placed, provinceOf),
    areaPerWeight: total > 0 ? area / total : 0,
    unweighed: points.filter(({ weight }) => weight === null).length,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const codeOf = ({ properties }: { properties?: { code?: string } }): string => properties?.code ?? '';

/** Where the circles of each province have their middle, the larger counting more. */
function middles(circles: Cartogram['circles'], provinceOf: CartogramOptions['provinceOf']): Cartogram['provinces'] {
  const sums = new Map<string, { x: number; y: number; area: number }>();
  for (const { code, x, y, radius } of circles) {
    const province = provinceOf(code);
    if (province === null) continue;
    const sum = sums.get(province) ?? { x: 0, y: 0, area: 0 };
    const area = radius * radius;
    sums.set(province, { x: sum.x + x * area, y: sum.y + y * area, area: sum.area + area });
  }
  return [...sums].map(([code, { x, y, area }]) => ({ code, x: tenth(x / area), y: tenth(y / area) }));
}
