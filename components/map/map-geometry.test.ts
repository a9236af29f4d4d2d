import { topology as toTopology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { BoundaryTopology } from '@/lib/serving/presentation/outline/boundary-topology';
import { outlineOf } from '@/lib/serving/presentation/outline/outline-of';
import { boundsOf, mapGeometry, parentBorders } from './map-geometry';
import { type Direction, walk } from './walk';

const square = (code: string, x: number, y: number): GeoJSON.Feature => ({
  type: 'Feature',
  id: code,
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
});
const grid = ['a1', 'b1', 'c1', 'a2', 'b2', 'c2'].map((code, i) => square(code, 70 + (i % 3), 30 + Math.floor(i / 3)));
const boundaries = (features: GeoJSON.Feature[]) =>
  toTopology({
    places: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection,
  }) as unknown as BoundaryTopology;
const island = square('island', 69, 25);
const topology = boundaries([...grid, island]);
const geometry = mapGeometry(topology);
const all = new Set(geometry.sites.keys());

describe('the geometry of the map', () => {
  it('knows which places share a border and where they lie', () => {
    expect([...(geometry.sites.get('b1')?.neighbours ?? [])].sort()).toEqual(['a1', 'b2', 'c1']);
    expect(geometry.sites.get('a1')?.centre).toEqual([70.5, 30.5]);
    expect(boundsOf(geometry, ['a1', 'c2'])).toEqual([70, 30, 73, 32]);
    expect(boundsOf(geometry, ['nowhere'])).toBeNull();
  });

  it('draws thicker lines only between places of different parents', () => {
    const whole = parentBorders(boundaries(grid), new Map(grid.map((shape) => [String(shape.id), 'D'])));
    const split = parentBorders(
      boundaries(grid),
      new Map(grid.map((shape) => [String(shape.id), String(shape.id)[1]])),
    );
    const length = (lines: GeoJSON.MultiLineString) =>
      lines.coordinates
        .flatMap((line) =>
          line.slice(1).map(([x = 0, y = 0], i) => Math.hypot(x - (line[i]?.[0] ?? 0), y - (line[i]?.[1] ?? 0))),
        )
        .reduce((sum, part) => sum + part, 0);
    expect(length(whole)).toBe(0);
    expect(length(split)).toBeCloseTo(3);
    expect(length(mapGeometry(boundaries(grid)).edge)).toBeCloseTo(10);
    expect(length(mapGeometry(boundaries(grid)).borders)).toBeCloseTo(7);
  });

  it('walks to the neighbour in each direction and comes back', () => {
    const go = (from: string, ...path: Direction[]) =>
      path.reduce((code, direction) => walk(geometry.sites, code, direction, all) ?? code, from);
    expect(go('a1', 'east', 'north')).toBe('b2');
    expect(go('a1', 'east', 'east', 'north', 'west', 'west', 'south')).toBe('a1');
    expect(walk(geometry.sites, 'c2', 'north', all)).toBeNull();
  });

  it('crosses open ground to a place that touches no other, and never leaves the places shown', () => {
    expect(walk(geometry.sites, 'a1', 'south', all)).toBe('island');
    expect(walk(geometry.sites, 'island', 'north', all)).toBe('a1');
    expect(walk(geometry.sites, 'a1', 'east', new Set(['a1', 'a2']))).toBeNull();
    expect(walk(geometry.sites, 'nowhere', 'east', all)).toBeNull();
  });
});

describe('outlineOf', () => {
  it('draws every place in whole units within its view box, north up', () => {
    const outline = outlineOf(topology, { size: 300 });
    expect(outline.places.map(({ code }) => code)).toEqual([...grid.map(({ id }) => id), 'island']);
    const [a1, a2] = ['a1', 'a2'].map((code) => outline.places.find((place) => place.code === code)?.centre[1] ?? 0);
    expect(a2).toBeLessThan(a1 as number);
    expect(Math.max(outline.width, outline.height)).toBe(300);
    expect(outline.places.every(({ path }) => /^[\dMlz -]+$/.test(path))).toBe(true);
  });

  it('fits the places asked for, keeps one too small to see, and draws nothing where none has a shape', () => {
    expect(outlineOf(topology, { codes: new Set(['a1']), size: 100 }).places).toHaveLength(1);
    const speck = boundaries([
      ...grid,
      {
        ...square('speck', 75, 30),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [75, 30],
              [75.001, 30],
              [75, 30.001],
              [75, 30],
            ],
          ],
        },
      },
    ]);
    expect(outlineOf(speck, { size: 100 }).places.at(-1)?.path).toMatch(/^M\d+ \d+h1v1h-1z$/);
    expect(outlineOf(topology, { codes: new Set() }).places).toEqual([]);
  });
});
