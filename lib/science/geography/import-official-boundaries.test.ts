import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from './area-km2';
import { importBoundaries } from './import-boundaries';
import { currentSet } from './known-boundary-sets';
import { mappedLevels } from './level';
import type { Place } from './place';
import type { Areal } from './polygon';
import { readReferencePlaces } from './read-reference-places';
import { sharedBytes, sharedDataHere } from './shared-data.test-support';

describe.skipIf(!sharedDataHere)('the 577 official tehsils', () => {
  const result = sharedDataHere ? importBoundaries(sharedBytes('registry/boundaries.geojson')) : null;
  if (result && !result.ok) throw new Error(result.problem.sentence);
  const imported = result?.value;

  test('are taken without a finding, under their own set, with Urdu names and divisions', () => {
    expect(imported?.findings).toEqual([]);
    expect(imported?.set).toMatchObject({
      id: currentSet,
      codesOf: currentSet,
      validOn: '2022-09-09',
      schematic: false,
    });
    expect(imported?.places.filter(({ level }) => level === 'tehsil')).toHaveLength(577);
    expect(imported?.places.filter(({ nameUr }) => nameUr).length).toBeGreaterThanOrEqual(768);
    expect(imported?.places.filter(({ level }) => level === 'division')).toHaveLength(31);
  });

  test('give the same tree as the gazetteer: names, parents and divisions', () => {
    const tree = (places: readonly Place[]) =>
      places.map(({ longitude, latitude, areaKm2: area, ...rest }) => rest).sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(tree(imported?.places ?? [])).toEqual(tree(readReferencePlaces(currentSet)));
  });

  test('become 7, 160 and 577 shapes, under 150 kB of gzip each, near 14,000 points', () => {
    const sizes = mappedLevels.map((level) => {
      const topology = imported?.topologies[level];
      expect(gzipSync(JSON.stringify(topology)).length).toBeLessThanOrEqual(150_000);
      return (topology?.objects[level] as GeometryCollection | undefined)?.geometries.length;
    });
    expect(sizes).toEqual([7, 160, 577]);
    const points = imported?.topologies.tehsil.arcs.reduce((sum, arc) => sum + arc.length, 0) ?? 0;
    expect(points).toBeGreaterThan(13_000);
    expect(points).toBeLessThan(15_000);
  });

  test('keep their area through thinning: no tehsil loses half, the nation two thousandths', () => {
    const topology = imported?.topologies.tehsil;
    if (!topology) throw new Error('not imported');
    const drawn = feature(topology, topology.objects.tehsil as GeometryCollection<{ code: string }>).features;
    const stated = new Map(imported?.places.map((place) => [place.code, place.areaKm2 ?? 0]));
    let [sum, total] = [0, 0];
    for (const { properties, geometry } of drawn) {
      const [after, before] = [areaKm2(geometry as Areal), stated.get(properties.code) ?? 0];
      expect(after / before, properties.code).toBeGreaterThan(0.5);
      sum += after;
      total += before;
    }
    expect(Math.abs(sum / total - 1)).toBeLessThan(0.002);
  });

  test('are recognised from the plain file and from TopoJSON, neither of which names its set', () => {
    for (const name of ['boundaries/pak_adm3.geojson', 'boundaries/pak_admin.topojson']) {
      const other = importBoundaries(sharedBytes(name));
      expect(other.ok && other.value.set.id).toBe(currentSet);
      expect(other.ok && other.value.findings.map(({ code }) => code)).toEqual(['boundary-set-unstated']);
    }
  });
});
