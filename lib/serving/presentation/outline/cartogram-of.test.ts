import { topology as toTopology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { BoundaryTopology } from './boundary-topology';
import { cartogramOf } from './cartogram-of';

const square = (code: string, x: number, y: number): GeoJSON.Feature => ({
  type: 'Feature',
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
const features = Array.from({ length: 16 }, (_, i) => square(`P${i}`, 68 + (i % 4), 28 + Math.floor(i / 4)));
const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
const topology = toTopology({ places: collection }) as unknown as BoundaryTopology;
const all = new Set(features.map(({ properties }) => properties?.code as string));
const options = {
  codes: all,
  weightOf: (code: string): number | null => (code === 'P0' ? null : code === 'P5' ? 900 : 10),
  provinceOf: (code: string) => (Number(code.slice(1)) % 4 < 2 ? 'west' : 'east'),
};

describe('the cartogram of a level', () => {
  it('draws every place with a shape once, within its frame, as large as its weight', () => {
    const { circles, width, height, unweighed, areaPerWeight } = cartogramOf(topology, options);
    expect(circles.map(({ code }) => code).sort()).toEqual([...all].sort());
    for (const { x, y, radius } of circles) {
      expect([x - radius, y - radius].every((edge) => edge >= 0)).toBe(true);
      expect([x + radius <= width, y + radius <= height]).toEqual([true, true]);
    }
    const of = (code: string) => circles.find((circle) => circle.code === code)?.radius ?? 0;
    expect(of('P5') ** 2 / of('P6') ** 2).toBeCloseTo(90, -1);
    expect(Math.PI * of('P5') ** 2).toBeCloseTo(areaPerWeight * 900, -3);
    expect(unweighed).toBe(1);
    expect(of('P0')).toBeLessThan(of('P6'));
  });

  it('shows where provinces lie: a border between them, an edge around, a place for each name', () => {
    const { borders, provinces } = cartogramOf(topology, options);
    const [west, east] = ['west', 'east'].map((code) => provinces.find((each) => each.code === code));
    expect(west?.x).toBeLessThan(east?.x as number);
    const alone = cartogramOf(topology, { ...options, provinceOf: () => 'one' });
    expect(alone.borders.length).toBeLessThan(borders.length);
    expect(alone.borders.length).toBeGreaterThan(0);
  });

  it('draws only the places asked for, and nothing where none has a shape', () => {
    expect(cartogramOf(topology, { ...options, codes: new Set(['P3', 'nowhere']) }).circles).toHaveLength(1);
    expect(cartogramOf(topology, { ...options, codes: new Set() }).circles).toEqual([]);
  });
});
