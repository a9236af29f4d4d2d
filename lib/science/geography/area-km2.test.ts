import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { areaKm2 } from './area-km2';
import { interiorPoint } from './interior-point';
import { type Areal, clockwise, containsPoint } from './polygon';
import { square } from './sample-boundaries.test-support';
import { selfCrossings } from './self-crossings';

const polygon = (...coordinates: number[][][]): Areal => ({ type: 'Polygon', coordinates });
const reversed = (ring: number[][]): number[][] => [...ring].reverse();

test('agrees with great-circle areas for shapes of a few kilometres, whichever way the ring runs', () => {
  const tehsil = polygon(square(70, 30, 0.05));
  const sphere = geoArea(clockwise(tehsil)) * 6371.0088 ** 2;
  expect(areaKm2(tehsil) / sphere).toBeCloseTo(1, 6);
  expect(areaKm2(polygon(reversed(square(70, 30, 0.05))))).toBe(areaKm2(tehsil));
});

test('takes holes off and adds the parts of a multipolygon', () => {
  const whole = areaKm2(polygon(square(70, 30, 1)));
  const hole = areaKm2(polygon(square(70.2, 30.2, 0.1)));
  expect(areaKm2(polygon(square(70, 30, 1), square(70.2, 30.2, 0.1)))).toBeCloseTo(whole - hole, 6);
  const two: Areal = { type: 'MultiPolygon', coordinates: [[square(70, 30, 1)], [square(72, 30, 1)]] };
  expect(areaKm2(two)).toBeCloseTo(2 * whole, 6);
  expect(areaKm2({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
});

test('stands for a place with a point inside it, even a crescent or a ring', () => {
  const crescent = polygon([
    [70, 30],
    [72, 30],
    [72, 32],
    [70, 32],
    [70, 31.8],
    [71.8, 31.8],
    [71.8, 30.2],
    [70, 30.2],
    [70, 30],
  ]);
  const ring = polygon(square(70, 30, 1), square(70.1, 30.1, 0.8));
  for (const shape of [crescent, ring]) {
    const point = interiorPoint(shape);
    expect(point && containsPoint(shape, point)).toBe(true);
  }
  expect(interiorPoint(polygon(square(70, 30, 1)))).toEqual([70.5, 30.5]);
});

test('has no point for a shape without area', () => {
  expect(interiorPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  expect(
    interiorPoint(
      polygon([
        [70, 30],
        [71, 31],
        [70, 30],
      ]),
    ),
  ).toBeNull();
});

test('counts proper crossings only: none in a square or two squares meeting at a corner, one in a bow', () => {
  expect(selfCrossings(polygon(square(70, 30, 1)))).toBe(0);
  const corners: Areal = { type: 'MultiPolygon', coordinates: [[square(70, 30, 1)], [square(71, 31, 1)]] };
  expect(selfCrossings(corners)).toBe(0);
  expect(
    selfCrossings(
      polygon([
        [70, 30],
        [71, 31],
        [71, 30],
        [70, 31],
        [70, 30],
      ]),
    ),
  ).toBe(1);
});
