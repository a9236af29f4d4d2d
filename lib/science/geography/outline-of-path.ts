import type { Position } from 'geojson';
import { invariant } from '../../core/invariant';

/**
 * One outline of the drawing as a closed ring in degrees. The drawing has the path commands M, L and Z only, absolute
 * or relative. Georeferenced by lon = 0.009973 x + 60.678, lat = 37.362 − 0.008692 y, right within about 4 km.
 */
export function outlineOfPath(path: string): Position[] {
  const ring: Position[] = [];
  let [x, y, relative] = [0, 0, true];
  for (const [, command, dx, dy] of path.matchAll(/([a-z])|(-?[\d.]+)[\s,]+(-?[\d.]+)/gi)) {
    if (command) {
      invariant(/[mlz]/i.test(command), `the drawing has straight outlines only, not "${command}"`);
      relative = command === command.toLowerCase();
      continue;
    }
    [x, y] = relative ? [x + Number(dx), y + Number(dy)] : [Number(dx), Number(dy)];
    ring.push([0.009973 * x + 60.678, 37.362 - 0.008692 * y]);
  }
  invariant(ring.length >= 3, 'an outline has at least three corners');
  return [...ring, ring[0] as Position];
}
