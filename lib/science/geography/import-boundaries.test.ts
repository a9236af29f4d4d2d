import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { ImportedBoundaries } from './boundaries';
import { importBoundaries } from './import-boundaries';
import {
  featureAt,
  fourTehsils,
  geometry,
  properties,
  square,
  type TestCollection,
} from './sample-boundaries.test-support';

const taken = (input: string | Uint8Array): ImportedBoundaries => {
  const result = importBoundaries(input, { name: 'test.geojson' });
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
};
const refusal = (input: string | Uint8Array): string => {
  const result = importBoundaries(input);
  if (result.ok) return 'taken';
  expect(result.problem.sentence.length).toBeGreaterThan(10);
  expect(result.problem.nextStep.length).toBeGreaterThan(10);
  expect(result.problem.translated?.sentence.ur).toMatch(/[\u0600-\u06ff]/);
  return result.problem.code;
};
const bent = (bend: (collection: TestCollection) => void): string => refusal(fourTehsils(bend));
const findingsOf = (bend: (collection: TestCollection) => void): string[] =>
  taken(fourTehsils(bend)).findings.map(({ code }) => code);

describe('a good file', () => {
  const imported = taken(fourTehsils());

  test('gives the tree of places with names, points and areas', () => {
    expect(imported.places.map(({ code }) => code)).toEqual(['PK', 'P1', 'D1', 'D2', 'T1', 'T2', 'T3', 'T4']);
    const [tehsil] = imported.places.filter(({ code }) => code === 'T1');
    expect(tehsil).toMatchObject({ nameEn: 'Tehsil 1', nameUr: null, parentCode: 'D1', provinceCode: 'P1' });
    expect([tehsil?.longitude, tehsil?.latitude]).toEqual([70.25, 30.25]);
    expect(tehsil?.areaKm2).toBeCloseTo(2670, -1);
    expect(imported.places.every((place) => place.boundarySet === 'made-up-2020-01-01')).toBe(true);
  });

  test('dissolves to districts and provinces, every geometry under its code', () => {
    const codes = (level: 'tehsil' | 'district' | 'province') =>
      (imported.topologies[level].objects[level] as GeometryCollection<{ code: string }>).geometries.map((geometry) => {
        expect(geometry.id).toBe((geometry.properties as { code: string }).code);
        return geometry.id;
      });
    expect(codes('tehsil')).toEqual(['T1', 'T2', 'T3', 'T4']);
    expect(codes('district')).toEqual(['D1', 'D2']);
    expect(codes('province')).toEqual(['P1']);
  });

  test('marks borders as simplified only where points were left out', () => {
    for (const level of ['tehsil', 'district', 'province'] as const)
      expect(imported.topologies[level].simplified, level).toBeUndefined();
    const coast = fourTehsils((collection) => {
      for (const { geometry: shape } of collection.features) {
        if (!shape) continue;
        const [ring] = shape.coordinates as [Position[]];
        const low = Math.min(...ring.map(([, latitude]) => latitude as number));
        const bays = ring.flatMap((point, at): Position[] => {
          const next = ring[at + 1];
          if (low > 30 || !next || point[1] !== low || next[1] !== low) return [point];
          const [west, east] = [point[0] as number, next[0] as number];
          return Array.from({ length: 9000 }, (_, step) => [
            west + ((east - west) * step) / 9000,
            step === 0 ? low : low - (1 - Math.cos(step)) * 1e-3,
          ]);
        });
        Object.assign(shape, { coordinates: [bays] });
      }
    });
    expect(taken(coast).topologies.tehsil.simplified).toBe(true);
    expect(taken(coast).topologies.province.simplified).toBe(true);
  });

  test('leaves no inner border in a dissolved province, whichever way the rings ran', () => {
    for (const reversed of [[], [0], [1, 2], [0, 1, 2, 3]]) {
      const { topologies } = taken(
        fourTehsils((collection) => {
          for (const at of reversed)
            (featureAt(collection, at).geometry as { coordinates: unknown[][] }).coordinates[0]?.reverse();
        }),
      );
      const whole = feature(topologies.province, topologies.province.objects.province as GeometryCollection);
      const shape = whole.features[0]?.geometry;
      expect(shape?.type).toBe('MultiPolygon');
      if (shape?.type !== 'MultiPolygon') continue;
      expect(shape.coordinates.flat()).toHaveLength(1);
    }
  });

  test('gives the same hash for the same bytes, another for other polygons', () => {
    expect(taken(fourTehsils()).hash).toBe(imported.hash);
    const moved = fourTehsils(geometry(3, [square(70.6, 30.5, 0.4)]));
    expect(taken(moved).hash).not.toBe(imported.hash);
  });

  test('is taken as bytes, with a byte order mark, as TopoJSON, and with the newer or plain field names', () => {
    expect(taken(new TextEncoder().encode(fourTehsils())).hash).toBe(imported.hash);
    expect(taken(`\uFEFF${fourTehsils()}`).hash).toBe(imported.hash);
    const topo = topology({ adm3: JSON.parse(fourTehsils()) });
    expect(taken(JSON.stringify(topo)).places).toHaveLength(8);
    const renamed = fourTehsils().replaceAll('_PCODE', '_pcode').replaceAll('ADM', 'adm').replaceAll('_EN', '_name');
    expect(taken(renamed).places.map(({ nameEn }) => nameEn)).toEqual(imported.places.map(({ nameEn }) => nameEn));
  });
});

describe('refuses in words', () => {
  test.each([
    ['what is not JSON', '<html>', 'boundaries-not-json'],
    ['JSON that is no collection', '{"type":"Feature"}', 'boundaries-not-collection'],
    ['a list', '[1,2]', 'boundaries-not-collection'],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', 'boundaries-no-features'],
    ['a topology without arcs', '{"type":"Topology","objects":{}}', 'boundaries-no-features'],
  ])('%s', (_, input, code) => {
    expect(refusal(input)).toBe(code);
  });

  test('features without a code, with a code twice, or without parents', () => {
    expect(bent(properties(1, { ADM3_PCODE: ' ' }))).toBe('boundaries-no-code');
    expect(bent(properties(1, { ADM3_PCODE: 'T1' }))).toBe('boundaries-duplicate-code');
    expect(bent(properties(1, { ADM2_PCODE: undefined }))).toBe('boundaries-no-parent');
    expect(bent(properties(1, { ADM1_PCODE: 'P2' }))).toBe('boundaries-parents-disagree');
  });

  test('points, metres, swapped axes, other countries and files without any shape', () => {
    const all = (coordinates: unknown, type = 'Polygon') =>
      bent((collection) => {
        for (const at of collection.features.keys()) geometry(at, coordinates, type)(collection);
      });
    expect(all([70, 30], 'Point')).toBe('boundaries-not-polygon');
    expect(all([square(7_000_000, 3_000_000, 1000)])).toBe('boundaries-not-degrees');
    const hollow = [
      [70, null],
      [71, 30],
      [71, 31],
      [70, null],
    ];
    expect(all([hollow])).toBe('boundaries-not-degrees');
    expect(all('nonsense')).toBe('boundaries-not-degrees');
    expect(all([square(30, 70, 0.5)])).toBe('boundaries-axes-swapped');
    expect(all([square(10, 50, 0.5)])).toBe('boundaries-not-pakistan');
    expect(all([])).toBe('boundaries-no-shape');
    expect(all(null)).toBe('boundaries-no-shape');
  });

  test('polygons of one vintage under the name of another', () => {
    const former = fourTehsils((collection) => {
      collection.name = 'cod-ab-2022-09-09';
      collection.features = collection.features.slice(0, 2);
      const named = (code: string, name: string) => ({
        ADM3_PCODE: code,
        ADM3_EN: name,
        ADM2_PCODE: code.slice(0, 5),
        ADM2_EN: name,
      });
      properties(0, named('PK20101', 'Abbottabad'))(collection);
      properties(1, named('PK20201', 'Bannu'))(collection);
    });
    expect(refusal(former)).toBe('boundaries-other-set');
  });
});

describe('keeps with a finding', () => {
  test('rings left open, rings without area and borders that cross themselves', () => {
    const whole = square(70, 30, 0.5);
    expect(findingsOf(geometry(0, [whole.slice(0, -1)]))).toContain('boundary-ring-open');
    const flat = [
      [70.1, 30.1],
      [70.2, 30.2],
      [70.1, 30.1],
    ];
    expect(findingsOf(geometry(0, [whole, flat]))).toContain('boundary-ring-flat');
    const bow = [
      [70, 30],
      [70.5, 30.5],
      [70.5, 30],
      [70, 30.4],
      [70, 30],
    ];
    expect(findingsOf(geometry(0, [bow]))).toContain('boundary-crosses-itself');
  });

  test('a tehsil without a shape stays a place but is not drawn', () => {
    const imported = taken(fourTehsils(geometry(2, null)));
    expect(imported.findings.map(({ code }) => code)).toContain('boundary-shape-missing');
    expect(imported.places.find(({ code }) => code === 'T3')).toMatchObject({ longitude: null, areaKm2: null });
    expect((imported.topologies.tehsil.objects.tehsil as GeometryCollection).geometries).toHaveLength(3);
  });

  test('missing names, two spellings of a district, and a set that is not named', () => {
    expect(findingsOf(properties(0, { ADM3_EN: undefined }))).toContain('boundary-name-missing');
    expect(findingsOf(properties(0, { ADM2_EN: 'Wset' }))).toContain('boundary-parent-spelling');
    const unnamed = fourTehsils((collection) => {
      collection.name = undefined;
    });
    expect(taken(unnamed).findings.map(({ code }) => code)).toContain('boundary-set-unstated');
    expect(taken(unnamed).set.id).toBe('imported');
  });
});
