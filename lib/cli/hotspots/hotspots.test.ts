import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { squares } from '../../science/spatial/reference.test-support';
import { Database } from '../../warehouse/database';
import { askHotspots } from './ask-hotspots.test-support';

const folder = mkdtempSync(join(tmpdir(), 'naqsha-hotspots-'));
const features = squares(6, 6).map((geometry, at) => ({
  type: 'Feature' as const,
  properties: {
    area_id: String(at + 1).padStart(2, '0'),
    name: `Square ${at + 1}`,
    code: `T${String(at + 1).padStart(2, '0')}`,
  },
  geometry,
}));
const figure = (at: number): number => (at % 6 < 3 && at < 18 ? 40 + at : (at * 7) % 5);
const path = (name: string): string => join(folder, name);

const files = (more: Record<string, string | boolean> = {}) =>
  askHotspots([], {
    values: path('values.csv'),
    code: 'id',
    value: 'rate',
    boundaries: path('areas.geojson'),
    ...more,
  });

const kept = process.env.NAQSHA_DATA;
beforeAll(async () => {
  writeFileSync(path('areas.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  const lines = features.map(
    (each, at) => `${each.properties.area_id},${at === 35 ? 'n/a' : figure(at)},word,${at + 5}`,
  );
  writeFileSync(path('values.csv'), `id,rate,label,people\n${lines.join('\n')}\n99,3,word,1\n`);
  const snapshot = path('2026-01-01-grid');
  mkdirSync(join(snapshot, 'boundaries'), { recursive: true });
  writeFileSync(path('CURRENT'), '2026-01-01-grid\n');
  const places = topology({ places: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection }, 1e4);
  writeFileSync(join(snapshot, 'boundaries', 'tehsil.json'), JSON.stringify(places));
  const database = await Database.openWritable(join(snapshot, 'published.duckdb'), { threads: 1, memory: '500MB' });
  const connection = await database.connect();
  await connection.run(`
    create table dim_indicators as select unnest(['headcount', 'no_toilet']) as indicator_id, false as per_model, 'none' as breakdowns, '' as also_called,
      '2025Q3' as periods, '2025Q3' as latest_period, 1 as position, 'share' as unit, 'lower' as better_when;
    create table dim_pmt_models as select 'm' as model_id, 1 as position;
    create table dim_places (place_code varchar, name_en varchar, level varchar);
    create table fct_indicator_values (indicator_id varchar, model_id varchar, level varchar, place_code varchar, period varchar,
      breakdown varchar, category varchar, numerator double, denominator double, value double, status varchar, smoothed double,
      interval_low double, interval_high double, households double, estimate double)`);
  for (const [at, { properties }] of features.entries()) {
    const status = at === 3 ? 'suppressed' : 'known';
    const value = at === 3 ? null : figure(at) / 100;
    const { code, name } = properties;
    await connection.run("insert into dim_places values ($code, $name, 'tehsil')", { code, name });
    const insert = (indicator: string, events: number | null, base: number, state: string): Promise<unknown> =>
      connection.run(
        `insert into fct_indicator_values values ($indicator, '', 'tehsil', $code, '2025Q3', 'none', 'all', $events, $base,
          $events / $base, $state, $events / $base, null, null, null, null)`,
        { indicator, code, events, base, state },
      );
    await insert('headcount', value === null ? null : figure(at), 100, status);
    await insert('no_toilet', at === 5 ? null : figure(at) * (1 + at), 100 * (1 + at), at === 5 ? 'banded' : 'known');
  }
  connection.close();
  database.close();
  process.env.NAQSHA_DATA = folder;
});
afterAll(() => {
  if (kept === undefined) delete process.env.NAQSHA_DATA;
  else process.env.NAQSHA_DATA = kept;
  rmSync(folder, { recursive: true });
});

test('prints one row a polygon, an unknown figure as empty cells and never as zero', async () => {
  const { outcome, printed, rows } = await files();
  expect(outcome.ok).toBe(true);
  expect(printed.split('\n')[0]).toBe('code,name,value,statistic,z,p,q,class,neighbours,cluster,isolated');
  expect(rows.length).toBe(36);
  expect(rows[7]?.[7]).toBe('hot-spot-99');
  expect(rows[35]).toEqual(['36', 'Square 36', '', '', '', '', '', 'no-data', '0', '', '']);
  expect(printed).not.toMatch(/NaN|Infinity/);
});

test('says which rows have no polygon, which areas lack a figure, and the threshold', async () => {
  const { said } = await files();
  expect(said).toMatch(/known by their area_id/);
  expect(said).toMatch(/1 rows have no polygon and are left out: 99/);
  expect(said).toMatch(/left out with their links: 36/);
  expect(said).toMatch(/Benjamini-Hochberg at 0.05: significant where p ≤ 0\.\d+/);
});

test('every statistic and kind of weights answers, and the same seed gives the same bytes', async () => {
  for (const statistic of ['gi', 'local-moran', 'local-geary', 'bivariate-local-moran', 'eb-local-moran']) {
    const more = { statistic, with: 'people', base: 'people', permutations: '499' };
    expect((await files(more)).rows.length).toBe(36);
  }
  for (const weights of ['rook', 'knn:4', 'distance:120']) expect((await files({ weights })).outcome.ok).toBe(true);
  expect((await files({ seed: '7' })).printed).toBe((await files({ seed: '7' })).printed);
});

test('reads the published snapshot, where a suppressed figure is no data', async () => {
  const { outcome, rows, said } = await askHotspots(['headcount'], { level: 'tehsil', statistic: 'local-moran' });
  expect(outcome.ok).toBe(true);
  expect(rows[3]?.[7]).toBe('no-data');
  expect(rows[7]?.slice(0, 3)).toEqual(['T08', 'Square 8', '0.47']);
  expect(rows[7]?.[7]).toBe('high-high');
  expect(said).toMatch(/1 figures are suppressed and count as unknown: T04/);
});

test('shares whose bases differ tenfold enter standardised, and raw where that is asked for', async () => {
  const unequal = await askHotspots(['no_toilet'], { level: 'tehsil' });
  expect(unequal.said).toMatch(
    /Shares enter standardised by empirical Bayes .* largest base is 36\.0 times the smallest/,
  );
  expect(unequal.said).toMatch(/1 figures are banded and count as unknown: T06/);
  expect(unequal.rows[7]?.slice(0, 3)).toEqual(['T08', 'Square 8', '0.47']);
  const raw = await askHotspots(['no_toilet'], { level: 'tehsil', rates: 'raw' });
  expect(raw.said).toMatch(/Figures enter as they are; the largest base is 36\.0 times/);
  expect(raw.rows[7]?.[3]).not.toBe(unequal.rows[7]?.[3]);
  expect((await askHotspots(['headcount'], { level: 'tehsil' })).said).toMatch(/enter as they are; .* 1\.0 times/);
});

test('figures of a file enter as they are unless it names their base', async () => {
  writeFileSync(
    path('counts.csv'),
    `id,events,people\n${features.map((each, at) => `${each.properties.area_id},${figure(at) * (1 + at)},${100 * (1 + at)}`).join('\n')}\n`,
  );
  const counts = { values: path('counts.csv'), value: 'events' };
  expect((await files(counts)).said).not.toMatch(/enter/);
  const shares = await files({ ...counts, base: 'people' });
  expect(shares.said).toMatch(/Shares enter standardised/);
  expect(shares.rows[7]?.[2]).toBe('0.47');
  const { outcome } = await files({ rates: 'standardised' });
  expect(outcome.ok ? 'done' : outcome.problem.code).toBe('no-shares');
});

test('counts clusters of two areas or more, and areas that stand out alone apart from them', async () => {
  const { said, rows } = await files();
  const numbers = rows.flatMap((row) => (row[9] ? [Number(row[9])] : []));
  const alone = (side: string) => rows.filter((row) => row[10] === side).length;
  expect(numbers.length).toBeGreaterThan(1);
  expect(said).toContain(
    `${Math.max(...numbers)} clusters of ${numbers.length} areas; ${alone('high')} isolated high areas, ${alone('low')} isolated low areas.`,
  );
});

test.each([
  ['no-such-column', { value: 'nothing' }],
  ['no-numbers', { value: 'label' }],
  ['nothing-matches', { code: 'label', value: 'rate' }],
  ['no-such-property', { 'boundary-code': 'pcode' }],
  ['no-values-file', { values: '/nowhere.csv' }],
  ['no-boundaries-file', { boundaries: '/nowhere.json' }],
])('refuses in words: %s', async (code, more) => {
  if (code === 'nothing-matches') writeFileSync(path('other.csv'), 'label,rate\nx,1\ny,2\n');
  const { outcome } = await files({
    ...more,
    ...(code === 'nothing-matches' ? { values: path('other.csv') } : {}),
  } as Record<string, string>);
  expect(outcome.ok ? 'done' : outcome.problem.code).toBe(code);
  expect(outcome.ok ? '' : outcome.problem.nextStep).not.toBe('');
});

test('refuses a level without polygons and a snapshot that is not kept', async () => {
  const codes = await Promise.all([
    askHotspots(['headcount'], { level: 'nation' }),
    askHotspots(['headcount'], { level: 'tehsil', snapshot: 'gone-2020' }),
  ]);
  expect(codes.map(({ outcome }) => (outcome.ok ? '' : outcome.problem.code))).toEqual([
    'level-without-polygons',
    'snapshot-not-kept',
  ]);
});

test('a wrong option is misuse, told before any file is opened', async () => {
  const wrong: Record<string, string>[] = [
    { weights: 'knn:x' },
    { weights: 'knn:1.5' },
    { statistic: 'hot' },
    { permutations: '-1' },
    { alpha: '2' },
    { tail: 'left' },
  ];
  for (const more of wrong) await expect(files({ ...more, values: '/nowhere.csv' })).rejects.toThrow(/takes/);
});
