import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askHotspots } from './ask-hotspots.test-support';

const folder = mkdtempSync(join(tmpdir(), 'naqsha-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A grid of six by six squares of side `side` from (`x`, `y`), each drawn `gap` short of its neighbours. */
function grid({ x = 0, y = 0, side = 1, gap = 0, asPoints = false } = {}) {
  return Array.from({ length: 36 }, (_, at) => {
    const [west, south] = [x + (at % 6) * side, y + Math.floor(at / 6) * side];
    const [east, north] = [west + side - gap, south + side - gap];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return asPoints
      ? { type: 'Point', coordinates: [west + side / 2, south + side / 2] }
      : { type: 'Polygon', coordinates: [ring] };
  });
}

type Properties = Record<string, string | number>;
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const areas = (shapes: unknown[], propertiesOf: (at: number) => Properties, crs?: string): string =>
  file(
    'areas.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      ...(crs ? { crs: { type: 'name', properties: { name: crs } } } : {}),
      features: shapes.map((geometry, at) => ({ type: 'Feature', properties: propertiesOf(at), geometry })),
    }),
  );
const figures = (cell: (at: number) => string, header = 'dist_code,poor'): string =>
  file('values.csv', `${header}\n${Array.from({ length: 36 }, (_, at) => `${at + 1},${cell(at)}`).join('\n')}\n`);

async function ask(values: Record<string, string | boolean>) {
  const { outcome, said, rows } = await askHotspots([], {
    code: 'dist_code',
    value: 'poor',
    permutations: '99',
    ...values,
  });
  return { code: outcome.ok ? 'done' : outcome.problem.code, said, rows };
}

const shuffled = (at: number): number => ((at * 7) % 36) + 1;
const plain = (at: number): string => String(10 + at);

test('the property named as the column of codes holds them, though another has as many of the same numbers', async () => {
  const boundaries = areas(grid(), (at) => ({ OBJECTID: shuffled(at), DIST_CODE: at + 1, NAME_2: `Area ${at + 1}` }));
  const { said, rows } = await ask({ values: figures(plain), boundaries });
  expect(said).toContain('known by their DIST_CODE; 36 of 36');
  expect(rows[0]?.slice(0, 3)).toEqual(['1', 'Area 1', '10']);
});

test('properties that match alike and differ are not guessed between; properties that agree are', async () => {
  const values = figures(plain);
  const differing = areas(grid(), (at) => ({ OBJECTID: shuffled(at), gid: at + 1 }));
  expect((await ask({ values, boundaries: differing })).code).toBe('several-properties-match');
  expect((await ask({ values, boundaries: differing, 'boundary-code': 'gid' })).code).toBe('done');
  const alike = areas(grid(), (at) => ({ fid: at + 1, gid: at + 1, shapeName: `Place ${at + 1}` }));
  const { code, rows } = await ask({ values, boundaries: alike });
  expect([code, rows[0]?.[1]]).toEqual(['done', 'Place 1']);
});

test('figures with commas between thousands are all read, and declared codes are no answer', async () => {
  const boundaries = areas(grid(), (at) => ({ dist_code: at + 1 }));
  const { rows } = await ask({
    values: figures((at) => (at === 35 ? '99' : `"${at + 1},050"`)),
    boundaries,
    missing: 'poor=99',
  });
  expect(rows[0]?.[2]).toBe('1050');
  expect(rows[35]?.[2]).toBe('');
});

test('more than two figures in a hundred lost to how they are written refuse the file; one is told with its area', async () => {
  const boundaries = areas(grid(), (at) => ({ dist_code: at + 1 }));
  const lost = (many: number) => figures((at) => (at < many ? '32,5'.replace(',', ';') : plain(at)));
  expect((await ask({ values: lost(2), boundaries })).code).toBe('no-numbers');
  const many = Array.from({ length: 100 }, (_, at) => `${at + 1},${at === 0 ? 'twelve' : at}`).join('\n');
  const { said } = await ask({ values: file('values.csv', `dist_code,poor\n${many}\n`), boundaries });
  expect(said).toContain('1 cells are not numbers and count as unknown: 1 “twelve”');
});

test('projected coordinates are planar where the file says so, and refused where it does not', async () => {
  const values = figures(plain);
  const utm = grid({ x: 400_000, y: 3_000_000, side: 30_000 });
  const named = areas(utm, (at) => ({ dist_code: at + 1 }), 'urn:ogc:def:crs:EPSG::32642');
  const nearest = await ask({ values, boundaries: named, weights: 'knn:4' });
  expect(nearest.said).toContain('4 nearest, planar');
  expect((await ask({ values, boundaries: named, weights: 'distance:50' })).code).toBe('not-degrees');
  const unnamed = areas(utm, (at) => ({ dist_code: at + 1 }));
  expect((await ask({ values, boundaries: unnamed, weights: 'knn:4' })).code).toBe('not-degrees');
  const asked = await ask({ values, boundaries: unnamed, weights: 'knn:4', planar: true });
  expect(asked.rows.map((row) => row.join())).toEqual(nearest.rows.map((row) => row.join()));
});

test('points are their own centres, and have no borders', async () => {
  const boundaries = areas(grid({ asPoints: true }), (at) => ({ dist_code: at + 1 }));
  const { code, rows } = await ask({ values: figures(plain), boundaries, weights: 'knn:4' });
  expect([code, rows.length, rows[0]?.[8]]).toEqual(['done', 36, '4']);
  expect((await ask({ values: figures(plain), boundaries })).code).toBe('no-borders');
});

test('borders that miss each other by a little are taken as one and told; borders drawn apart are refused', async () => {
  const values = figures(plain);
  const whole = await ask({ values, boundaries: areas(grid(), (at) => ({ dist_code: at + 1 })) });
  const near = await ask({ values, boundaries: areas(grid({ gap: 2e-5 }), (at) => ({ dist_code: at + 1 })) });
  expect(near.said).toMatch(/miss each other by up to 0\.00010 .* 110 more pairs/);
  expect(near.rows.map((row) => row[8])).toEqual(whole.rows.map((row) => row[8]));
  const apart = areas(grid({ gap: -0.01 }), (at) => ({ dist_code: at + 1 }));
  expect((await ask({ values, boundaries: apart })).code).toBe('borders-do-not-meet');
});

test('a file that is not UTF-8 is told by its line, of figures and of boundaries alike', async () => {
  const boundaries = areas(grid(), (at) => ({ dist_code: at + 1 }));
  const latin = file(
    'values.csv',
    Buffer.concat([Buffer.from('dist_code,poor\n1,2\n'), Buffer.from([0xe9]), Buffer.from(',3\n')]),
  );
  expect((await ask({ values: latin, boundaries })).code).toBe('unreadable-file');
  const broken = file(
    'broken.geojson',
    Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xe9]), Buffer.from('"}')]),
  );
  expect((await ask({ values: figures(plain), boundaries: broken })).code).toBe('boundaries-not-utf8');
});
