import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import { leavingFormats } from './leaving-formats';
import type { TableToLeave } from './table-to-leave';
import { sheetRows, xlsxFormat } from './xlsx-format';

const folder = mkdtempSync(join(tmpdir(), 'naqsha-leaving-'));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (x: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 30],
      [x + 1, 30],
      [x + 1, 31],
      [x, 31],
      [x, 30],
    ],
  ],
});

const table: TableToLeave = {
  name: 'poverty_headcount',
  title: 'غربت کی شرح',
  language: 'ur',
  columns: [
    { name: 'indicator_id', kind: 'text', decimals: 0 },
    { name: 'place_code', kind: 'text', decimals: 0 },
    { name: 'place_name', kind: 'text', decimals: 0 },
    { name: 'identity', kind: 'text', decimals: 0 },
    { name: 'period', kind: 'text', decimals: 0 },
    { name: 'category', kind: 'text', decimals: 0 },
    { name: 'status', kind: 'text', decimals: 0 },
    { name: 'as_of_on', kind: 'date', decimals: 0 },
    { name: 'value', kind: 'share', decimals: 1 },
    { name: 'money', kind: 'money', decimals: 0 },
  ],
  rows: [
    ['PK1', 'لاہور', '3520212345671', 'known', 0.3125, 1_234_567_890],
    ['PK2', '=1+1', '0000000000001', 'suppressed', null, null],
    ['PK3', 'a "b", c\u0007', '3520212345672', 'known', 1, 0],
  ].map(([place_code, place_name, identity, status, value, money]) => ({
    indicator_id: 'poverty_headcount',
    place_code: place_code as string,
    place_name: place_name as string,
    identity: identity as string,
    period: '2025Q3',
    category: 'all',
    status: status as string,
    as_of_on: '2025-09-30',
    value: value as number | null,
    money: money as number | null,
  })),
  about: [
    ['snapshot', '2025-09-30-x'],
    ['protection', "policy 'x'"],
  ],
  shapes: new Map(['PK1', 'PK2', 'PK3'].map((code, at) => [code, square(70 + at)])),
};
const path = (id: string): string => join(folder, `${id}.${leavingFormats.find((each) => each.id === id)?.extension}`);

beforeAll(async () => {
  for (const format of leavingFormats) expect(await format.write(table, path(format.id))).toMatchObject({ ok: true });
});

const hasR = spawnSync('Rscript', ['-e', 'library(sf)']).status === 0;
if (!hasR) console.log('Skipped: R with the package sf is not installed, so GDAL has not opened the files.');

test.skipIf(!hasR)(
  'GDAL, through R, opens workbook, GeoPackage and GeoJSON: types, ids, days, Urdu and shapes as they left',
  () => {
    const script = `
    suppressMessages({ library(sf); sf_use_s2(FALSE) })
    say <- function(x) cat(paste(x, collapse = "|"), "\\n", sep = "")
    for (file in c("${path('gpkg')}", "${path('geojson')}")) {
      d <- st_read(file, layer = "poverty_headcount", quiet = TRUE)
      say(c(nrow(d), st_crs(d)$epsg, class(d$identity)[1], d$identity[2], class(d$value)[1], is.na(d$value[2]), round(sum(as.numeric(st_area(st_set_crs(d, NA)))), 9), d$place_name[1], format(as.Date(d$as_of_on[1]))))
    }
    about <- st_read("${path('gpkg')}", layer = "about", quiet = TRUE)
    say(about$text)
    x <- st_read("${path('xlsx')}", layer = "جدول", quiet = TRUE)
    say(c(nrow(x), x$identity[2], class(x$value)[1], x$value[1], is.na(x$value[2]), x$place_name[1], format(as.Date(x$as_of_on[1])), x$money[1], x$place_name[2]))
  `;
    const run = spawnSync('Rscript', ['-e', script], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(run.stderr.replace(/Warning[\s\S]*/, '')).toBe('');
    expect(run.stdout.trim().split('\n')).toEqual([
      '3|4326|character|0000000000001|numeric|TRUE|3|لاہور|2025-09-30',
      '3|4326|character|0000000000001|numeric|TRUE|3|لاہور|2025-09-30',
      "2025-09-30-x|policy 'x'",
      '3|0000000000001|numeric|0.3125|TRUE|لاہور|2025-09-30|1234567890|=1+1',
    ]);
  },
);

test('a GeoPackage says what it is in its first bytes, and a workbook in Urdu runs from right to left', () => {
  const bytes = readFileSync(path('gpkg'));
  expect(bytes.toString('latin1', 0, 15)).toBe('SQLite format 3');
  expect(bytes.toString('latin1', 68, 72)).toBe('GPKG');
  expect(existsSync(`${path('gpkg')}-journal`)).toBe(false);
});

test('Parquet holds the types, and what the data is among its pairs', async () => {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  const connection = await database.connect();
  const file = path('parquet').replaceAll("'", "''");
  const rows = await connection.all(`select identity, as_of_on, value, money from read_parquet('${file}')`);
  expect(rows[0]).toMatchObject({ identity: '3520212345671', value: 0.3125, money: 1_234_567_890 });
  expect(rows[1]).toMatchObject({ identity: '0000000000001', value: null });
  const types = await connection.all(`describe select * from read_parquet('${file}')`);
  expect(types.map((row) => row.column_type)).toEqual([...Array(7).fill('VARCHAR'), 'DATE', 'DOUBLE', 'DOUBLE']);
  const pairs = await connection.all(
    `select decode(key) as key, decode(value) as value from parquet_kv_metadata('${file}')`,
  );
  expect(pairs).toContainEqual({ key: 'protection', value: "policy 'x'" });
  connection.close();
  database.close();
});

test('CSV disarms what a spreadsheet would run; SDMX names statuses and quarters; DHIS2 leaves out what is withheld', () => {
  const lines = (id: string): string[] => readFileSync(path(id), 'utf8').trim().split('\r\n');
  expect(lines('csv')[2]).toContain("'=1+1");
  expect(lines('sdmx-csv')[1]).toBe('dataflow,NAQSHA:INDICATORS(1.0),I,poverty_headcount,PK1,,all,2025-Q3,0.3125,A,,');
  expect(lines('sdmx-csv')[2]).toContain(',2025-Q3,,Q,');
  expect(lines('dhis2')).toEqual([
    'dataelement,period,orgunit,categoryoptioncombo,attributeoptioncombo,value',
    'poverty_headcount,2025Q3,PK1,default,default,0.3125',
    'poverty_headcount,2025Q3,PK3,default,default,1',
  ]);
});

test('a table longer than a sheet is refused with the ways that hold it, and a time DHIS2 cannot say too', async () => {
  const rows = { length: sheetRows, map: () => [] } as unknown as TableToLeave['rows'];
  const long = await xlsxFormat.write({ ...table, rows }, join(folder, 'long.xlsx'));
  expect(long).toMatchObject({ ok: false, problem: { code: 'too-many-rows' } });
  expect(existsSync(join(folder, 'long.xlsx'))).toBe(false);
  const dhis2 = leavingFormats.find(({ id }) => id === 'dhis2');
  const all = { ...table, rows: table.rows.map((row) => ({ ...row, period: 'all' })) };
  expect(await dhis2?.write(all, join(folder, 'all.csv'))).toMatchObject({ ok: false, problem: { code: 'no-period' } });
});
