export interface Location {
  /** Degrees east. */
  longitude: number;
  /** Degrees north. */
  latitude: number;
}

const earthRadiusKm = 6371.0088;

/** Kilometres in a straight line on a sphere of the mean Earth radius; within 0.6 % of the ellipsoid. */
export function greatCircleKm(one: Location, other: Location): number {
  const radians = Math.PI / 180;
  const up = Math.sin(((other.latitude - one.latitude) * radians) / 2);
  const across = Math.sin(((other.longitude - one.longitude) * radians) / 2);
  const square = up * up + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * across * across;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)));
}
