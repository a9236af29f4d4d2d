import { readFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { contiguity } from './contiguity';
import { neighboursOf } from './neighbours';
import { besideRepository, listed, reference, squares } from './reference.test-support';
import { topologyContiguity } from './topology-contiguity';

const tehsils = reference('tehsils.csv');
const polygons = besideRepository('boundaries', 'pak_adm3.geojson');

function features(path: string): GeoJSON.Feature[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection;
  const code = (each: GeoJSON.Feature): string => String(each.properties?.pcode);
  return features.sort((a, b) => (code(a) < code(b) ? -1 : 1));
}

test.skipIf(polygons === null)('finds the neighbours that spdep finds among the 577 tehsils, queen and rook', () => {
  const shapes = features(polygons as string).map((each) => each.geometry);
  for (const rule of ['queen', 'rook'] as const) {
    const theirs = listed(tehsils, rule);
    const ours = contiguity(shapes, rule);
    expect(ours.neighbours).toEqual(theirs.neighbours);
    expect(ours.offsets).toEqual(theirs.offsets);
  }
});

test.skipIf(polygons === null)('finds the same neighbours from the arcs of a topology as from its polygons', () => {
  const collection = { type: 'FeatureCollection' as const, features: features(polygons as string) };
  for (const grid of [undefined, 1e5]) {
    const arcs = topology({ places: collection }, grid);
    for (const rule of ['queen', 'rook'] as const) {
      expect(topologyContiguity(arcs, 'places', rule).neighbours).toEqual(listed(tehsils, rule).neighbours);
    }
  }
});

test('a corner makes a queen neighbour and no rook neighbour', () => {
  const grid = squares(3, 3);
  expect([...neighboursOf(contiguity(grid, 'queen'), 0)]).toEqual([1, 3, 4]);
  expect([...neighboursOf(contiguity(grid, 'rook'), 0)]).toEqual([1, 3]);
});

test('rounding in the last digits of shared vertices parts no neighbours, a gap does', () => {
  const [left, right] = squares(1, 2) as [GeoJSON.Polygon, GeoJSON.Polygon];
  const moved = (by: number): GeoJSON.Polygon => ({
    type: 'Polygon',
    coordinates: right.coordinates.map((ring) => ring.map(([x, y]) => [(x as number) + by, y as number])),
  });
  expect(contiguity([left, moved(1e-9)], 'rook').neighbours.length).toBe(2);
  expect(contiguity([left, moved(-1e-9)], 'rook').neighbours.length).toBe(2);
  expect(contiguity([left, moved(1e-4)], 'queen').neighbours.length).toBe(0);
});

test('an area without a polygon is an island, not a mistake', () => {
  expect(contiguity([...squares(1, 2), null], 'queen').offsets).toEqual(Int32Array.of(0, 1, 2, 2));
});
