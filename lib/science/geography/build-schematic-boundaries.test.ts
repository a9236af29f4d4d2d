import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { areaKm2 } from './area-km2';
import { buildSchematicBoundaries } from './build-schematic-boundaries';
import { currentSet } from './known-boundary-sets';
import { type MappedLevel, mappedLevels } from './level';
import { type Areal, polygonsOf } from './polygon';

const schematic = buildSchematicBoundaries();
const drawn = (level: MappedLevel) => {
  const topology = schematic.topologies[level];
  return feature(topology, topology.objects[level] as GeometryCollection<{ code: string }>).features;
};

test('says that it is schematic while its codes stay those of the official set', () => {
  expect(schematic.set).toMatchObject({ schematic: true, codesOf: currentSet, validOn: null });
  expect(schematic.set.id).not.toBe(currentSet);
  expect(schematic.findings.map(({ code }) => code)).toEqual(['boundary-schematic']);
});

test('draws all 577 tehsils, 160 districts and 7 provinces with some area', () => {
  expect(mappedLevels.map((level) => drawn(level).length)).toEqual([7, 160, 577]);
  for (const level of mappedLevels) {
    for (const { properties, geometry } of drawn(level)) {
      expect(areaKm2(geometry as Areal), properties.code).toBeGreaterThan(20);
    }
  }
});

test('covers the land once: the levels agree on the area, within two hundredths of the true one', () => {
  const [province, district, tehsil] = mappedLevels.map((level) =>
    drawn(level).reduce((sum, { geometry }) => sum + areaKm2(geometry as Areal), 0),
  ) as [number, number, number];
  expect(district / tehsil).toBeCloseTo(1, 6);
  expect(province / tehsil).toBeCloseTo(1, 6);
  expect(Math.abs(tehsil / (schematic.places[0]?.areaKm2 ?? 1) - 1)).toBeLessThan(0.02);
});

test('gives every border to at most two neighbours, and most borders to two', () => {
  for (const level of mappedLevels) {
    const uses = borderUses(schematic.topologies[level], level);
    expect(Math.max(...uses)).toBe(2);
    expect(uses.filter((count) => count === 2).length / uses.length).toBeGreaterThan(0.6);
  }
});

test('leaves no hole inside a province', () => {
  const holes = drawn('province').flatMap(({ properties, geometry }) =>
    polygonsOf(geometry as Areal).some((rings) => rings.length > 1) ? [properties.code] : [],
  );
  expect(holes.filter((code) => code !== 'PK6')).toEqual([]);
});

test('is the same every time and small enough for a slow network', () => {
  expect(buildSchematicBoundaries().hash).toBe(schematic.hash);
  expect(gzipSync(JSON.stringify(schematic.topologies.tehsil)).length).toBeLessThan(60_000);
});

function borderUses(topology: Topology, level: MappedLevel): number[] {
  const uses = new Map<number, number>();
  const count = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const inner of node) count(inner);
      return;
    }
    const arc = (node as number) < 0 ? ~(node as number) : (node as number);
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  };
  for (const geometry of (topology.objects[level] as GeometryCollection).geometries)
    if ('arcs' in geometry) count(geometry.arcs);
  return [...uses.values()];
}
