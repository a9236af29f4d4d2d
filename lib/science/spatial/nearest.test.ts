import { expect, test } from 'vitest';
import { distanceBand } from './distance-band';
import { nearest } from './nearest';
import { neighboursOf } from './neighbours';
import { distanceBetween, type Points } from './points';
import { column, listed, reference } from './reference.test-support';

const tehsils = reference('tehsils.csv');
const plane: Points = { x: column(tehsils, 'longitude'), y: column(tehsils, 'latitude'), metric: 'planar' };

test('k nearest and distance band equal those of spdep on the points of the tehsils', () => {
  expect(nearest(plane, 8).neighbours).toEqual(listed(tehsils, 'nearest_8').neighbours);
  const band = distanceBand(plane, 0.35);
  expect(band.neighbours).toEqual(listed(tehsils, 'band_035').neighbours);
  expect(band.offsets).toEqual(listed(tehsils, 'band_035').offsets);
});

test('by great circle the nearest are those of a search through all pairs', () => {
  const sphere: Points = { ...plane, metric: 'great-circle' };
  const found = nearest(sphere, 6);
  for (const area of [0, 99, 300, 576]) {
    const others = [...plane.x.keys()].filter((other) => other !== area);
    const order = others.sort((a, b) => distanceBetween(sphere, area, a) - distanceBetween(sphere, area, b));
    expect([...neighboursOf(found, area)]).toEqual(order.slice(0, 6).sort((a, b) => a - b));
  }
});

test('a degree of latitude is 111.2 km by great circle', () => {
  const points: Points = { x: Float64Array.of(70, 70), y: Float64Array.of(30, 31), metric: 'great-circle' };
  expect(distanceBetween(points, 0, 1)).toBeCloseTo(111.195, 2);
});

test('an area without a point has no neighbour and is nobody’s', () => {
  const points: Points = { x: Float64Array.of(0, Number.NaN, 2), y: Float64Array.of(0, 0, 0), metric: 'planar' };
  expect(nearest(points, 2).offsets).toEqual(Int32Array.of(0, 1, 1, 2));
  expect(distanceBand(points, 2).offsets).toEqual(Int32Array.of(0, 1, 1, 2));
});
