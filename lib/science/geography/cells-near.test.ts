import { expect, test } from 'vitest';
import { cellsNear } from './cells-near';

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [70, 30],
      [70.5, 30],
      [70.5, 30.5],
      [70, 30.5],
      [70, 30],
    ],
  ],
};
const size = 0.02;
const cells = new Set(cellsNear(square, { km: 5, size }).map(String));
const has = (longitude: number, latitude: number): boolean =>
  cells.has(`${Math.floor(longitude / size)},${Math.floor(latitude / size)}`);
/** Kilometres of a degree along a meridian and along the parallel of 30.25° on the WGS 84 ellipsoid, by GeographicLib. */
const [north, east] = [110.86, 96.25];

test('every point in the shape or within the distance lies in a cell; none a cell and more beyond does', () => {
  for (let step = 0; step <= 50; step++) {
    const along = 70 + step * 0.01;
    for (const km of [0, 2, 4.9]) {
      expect(has(along, 30 - km / north), `${along} ${km} south`).toBe(true);
      expect(has(along, 30.5 + km / north)).toBe(true);
      expect(has(70 - km / east, 30 + step * 0.01)).toBe(true);
    }
    expect(has(along, 30 - 9 / north)).toBe(false);
    expect(has(70.5 + 9 / east, 30 + step * 0.01)).toBe(false);
  }
  expect(has(70.25, 30.25)).toBe(true);
  expect(has(72, 30.25)).toBe(false);
});
