import { geoPath } from 'd3-geo';
import { mercator } from './mercator';

/** Lines as SVG path data in whole units, points that fall on the one before left out. */
export function linePath(lines: GeoJSON.MultiLineString, toUnits: (x: number, y: number) => [number, number]): string {
  let path = '';
  const pen = {
    last: '',
    moveTo(x: number, y: number) {
      this.last = toUnits(x, y).map(Math.round).join(' ');
      path += `M${this.last}`;
    },
    lineTo(x: number, y: number) {
      const next = toUnits(x, y).map(Math.round).join(' ');
      if (next !== this.last) path += `L${next}`;
      this.last = next;
    },
    beginPath() {},
    closePath() {},
    arc() {},
  };
  geoPath(mercator, pen)(lines);
  return path;
}
