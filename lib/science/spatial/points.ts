/**
 * One point an area. With the great-circle metric x is longitude and y latitude in degrees and distances are kilometres
 * on a sphere of the mean Earth radius (within 0.6 % of the ellipsoid); planar distances have the units of the
 * coordinates. An area without a point has NaN and becomes an island.
 */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  metric: 'great-circle' | 'planar';
}

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

export function distanceBetween({ x, y, metric }: Points, one: number, other: number): number {
  const [x1, y1, x2, y2] = [x[one] as number, y[one] as number, x[other] as number, y[other] as number];
  if (metric === 'planar') return Math.hypot(x2 - x1, y2 - y1);
  const [up, across] = [Math.sin(((y2 - y1) * radians) / 2), Math.sin(((x2 - x1) * radians) / 2)];
  const chord = up * up + Math.cos(y1 * radians) * Math.cos(y2 * radians) * across * across;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Areas with a point, by rising y, and the least distance that a difference in y alone makes. */
export function sweepOf({ x, y, metric }: Points): { order: Int32Array; gap(one: number, other: number): number } {
  const located = Int32Array.from(x.keys()).filter((area) => Number.isFinite(x[area]) && Number.isFinite(y[area]));
  const unit = metric === 'planar' ? 1 : earthRadiusKm * radians;
  return {
    order: located.sort((a, b) => (y[a] as number) - (y[b] as number) || a - b),
    gap: (one, other) => Math.abs((y[one] as number) - (y[other] as number)) * unit,
  };
}
