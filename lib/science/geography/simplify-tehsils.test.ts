import { expect, test } from 'vitest';
import { areaKm2 } from './area-km2';
import { simplifyTehsils, type Tehsils } from './simplify-tehsils';

/** Two wavy neighbours with 400 points on their common border, and a small round island of a tehsil beside them. */
const wavy = (): Tehsils => {
  const border = Array.from({ length: 401 }, (_, at) => [71 + 0.02 * Math.sin(at / 3), 30 + at / 400]);
  const island = Array.from({ length: 41 }, (_, at) => [
    73 + 0.01 * Math.cos((at % 40) * 0.157),
    30 + 0.01 * Math.sin((at % 40) * 0.157),
  ]);
  const shapes = [
    [[70, 30], ...border, [70, 31], [70, 30]],
    [[72, 31], ...[...border].reverse(), [72, 30], [72, 31]],
    island,
  ];
  return {
    type: 'FeatureCollection',
    features: shapes.map((ring, at) => ({
      type: 'Feature',
      properties: { code: `T${at}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
};

const pointsOf = (tehsils: Tehsils): string[][] =>
  tehsils.features.map(({ geometry }) =>
    (geometry.coordinates as number[][][]).flat().map((point) => point.map((n) => (n as number).toFixed(4)).join(' ')),
  );

test('thins a common border once, so neighbours still run through the same points', () => {
  const { tehsils, thinned } = simplifyTehsils(wavy(), 120);
  expect(thinned).toBe(true);
  const [west, east] = pointsOf(tehsils) as [string[], string[]];
  expect(west.length).toBeLessThan(250);
  const inner = west.filter((point) => Number(point.split(' ')[0]) > 70.5);
  expect(inner.every((point) => east.includes(point))).toBe(true);
});

test('never lets a small tehsil collapse', () => {
  const before = wavy();
  const { tehsils } = simplifyTehsils(before, 10);
  tehsils.features.forEach((each, at) => {
    const original = before.features[at];
    expect(original && areaKm2(each.geometry) / areaKm2(original.geometry), each.properties.code).toBeGreaterThan(0.5);
  });
});

test('leaves a file alone that is thin enough', () => {
  expect(simplifyTehsils(wavy(), 10_000).thinned).toBe(false);
});
