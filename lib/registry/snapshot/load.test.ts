import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { Database, type Row } from '../../warehouse/database';
import { currentSnapshotId } from '../../warehouse/published';
import { loadLimits } from '../extract/load-limits';
import { listSnapshots } from './catalogue';
import { loadExtract } from './load';
import { publishedMarts } from './publish';
import { onPublished } from './published-file.test-support';
import { readValues } from './read-values';
import { rollBack } from './rollback';
import { tinyHousehold, writeTinyExtract } from './tiny-extract.test-support';
import { verifySnapshot } from './verify';

const root = mkdtempSync(join(tmpdir(), 'naqsha-load-'));
const dataFolder = join(root, 'snapshots');
const households = Array.from({ length: 300 }, (_, index) =>
  tinyHousehold(index, { tehsil_code: ['PK60101', 'PK60102', 'PK70101'][index % 3] as string }),
);

const load = (extractFolder: string, signal = new AbortController().signal) =>
  loadExtract({
    extractFolder,
    boundariesFile: null,
    dataFolder,
    limits: loadLimits,
    resources: { threads: 2, memory: '1GB' },
    progress: silent,
    signal,
  });

const exact = (level: 'nation' | 'tehsil', indicator: string, snapshot = currentSnapshotId(dataFolder) as string) =>
  readValues(dataFolder, snapshot, { indicator, level, breakdown: 'none', period: null, model: null, exact: true });

let first: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  first = await load(writeTinyExtract(join(root, 'first'), households));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a sound extract is published, whole and accounted for', async () => {
  expect(first).toMatchObject({ ok: true, value: { published: true } });
  if (!first.ok) return;
  expect(first.value.files).toMatchObject([{ records: 300, accepted: 300, rejected: 0, duplicate: 0, blank: 0 }]);
  expect(currentSnapshotId(dataFolder)).toBe(first.value.snapshot);
  expect(await verifySnapshot(dataFolder, null)).toMatchObject({ ok: true, value: { households: 300 } });
});

test('the published file holds no household: no key, no identity number, no exact figures', async () => {
  const database = await Database.openReadOnly(
    join(dataFolder, currentSnapshotId(dataFolder) as string, 'published.duckdb'),
  );
  const connection = await database.connect();
  const tables = (await connection.all('select distinct table_name from information_schema.tables order by 1')).map(
    (row) => row.table_name,
  );
  const columns = (await connection.all('select column_name from information_schema.columns')).map((row) =>
    String(row.column_name),
  );
  connection.close();
  database.close();
  expect(tables).toEqual(publishedMarts());
  expect(
    columns.filter((name) => /household_id|member_id|cnic|identity|phone|head_name|record_key/.test(name)),
  ).toEqual([]);
});

test('every tehsil of the set has its figure, and one without households is missing, not zero', async () => {
  const rows = await exact('tehsil', 'no_toilet');
  expect(rows.ok && rows.value.length).toBe(577);
  expect(rows.ok && rows.value.filter((row) => row.status === 'known').map((row) => row.place_code)).toEqual([
    'PK60101',
    'PK60102',
    'PK70101',
  ]);
  expect(rows.ok && rows.value.find((row) => row.place_code === 'PK10101')).toMatchObject({
    value: null,
    status: 'missing',
  });
});

test('a rate is its numerator over its denominator, taken last', async () => {
  const rows = await exact('nation', 'no_toilet');
  const expected = households.filter((household) => household.toilet === 'none').length;
  expect(rows.ok && rows.value[0]).toMatchObject({ numerator: expected, denominator: 300, value: expected / 300 });
});

test('a median is the middle value of the whole, not a mean of medians', async () => {
  const values = households
    .map((household) => household.consumption_pkr_month as number)
    .sort((one, other) => one - other);
  const middle = ((values[149] as number) + (values[150] as number)) / 2;
  const rows = await exact('nation', 'median_consumption');
  expect(rows.ok && rows.value[0]).toMatchObject({ value: middle, denominator: 300, status: 'known' });
});

test('the same bytes and rules give the same snapshot', async () => {
  const again = await load(join(root, 'first'));
  expect(again.ok && first.ok && again.value.snapshot === first.value.snapshot).toBe(true);
  expect(listSnapshots(dataFolder)).toHaveLength(1);
});

test('a refused extract leaves what is published untouched and says what to do', async () => {
  const before = readFileSync(join(dataFolder, 'CURRENT'), 'utf8');
  const bad = writeTinyExtract(
    join(root, 'bad'),
    households.map((row) => ({ ...row, household_size: 0 })),
  );
  const outcome = await load(bad);
  expect(outcome).toMatchObject({ ok: false });
  expect(!outcome.ok && outcome.problem.nextStep.length).toBeGreaterThan(10);
  expect(!outcome.ok && outcome.problem.report?.files[0]?.rejected).toBe(300);
  expect(readFileSync(join(dataFolder, 'CURRENT'), 'utf8')).toBe(before);
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a load that is stopped leaves nothing behind', async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(load(join(root, 'first'), abort.signal)).rejects.toThrow('stopped on request');
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('figures are ranked as they are published, with a range that holds the rank, and exact ones without a range', async () => {
  const wanted = { indicator: 'no_toilet', level: 'tehsil', breakdown: 'none', period: null, model: null } as const;
  const snapshot = currentSnapshotId(dataFolder) as string;
  const [published, exactly] = await Promise.all([
    readValues(dataFolder, snapshot, { ...wanted, exact: false }),
    readValues(dataFolder, snapshot, { ...wanted, exact: true }),
  ]);
  if (!published.ok || !exactly.ok) throw new Error('the snapshot answers');
  const known = published.value.filter(({ status }) => status === 'known');
  expect(known.length).toBeGreaterThan(0);
  for (const { rank, rank_low, rank_high } of known) {
    expect(rank_low).toBeGreaterThan(0);
    expect(rank_high).toBeGreaterThanOrEqual(rank_low ?? 0);
    if (rank !== null) expect(rank >= (rank_low ?? 0) && rank <= (rank_high ?? 0)).toBe(true);
  }
  const ranked = exactly.value.filter(({ rank }) => rank !== null);
  expect(ranked.map(({ value }) => value)).not.toContain(null);
  for (const { value, rank, rank_low } of ranked) {
    const worse = ranked.filter((other) => Number(other.value) > Number(value)).length;
    expect([rank, rank_low]).toEqual([worse + 1, null]);
  }
});

test('a later extract is served next, the trend keeps both, and rolling back moves only the pointer', async () => {
  const later = await load(writeTinyExtract(join(root, 'later'), households.slice(0, 250), { as_of: '2025-12-31' }));
  expect(later.ok).toBe(true);
  const published = async (sql: string, snapshot: string) => {
    const rows: Row[] = [];
    await onPublished(join(dataFolder, snapshot), async (connection) => {
      rows.push(...(await connection.all(sql)));
    });
    return rows;
  };
  const figure = "indicator_id = 'households' and place_code = 'PK' and breakdown = 'none'";
  const figures = `select as_of_on, value, figures.households, disclosure_policy, disclosure_key
    from fct_indicator_values as figures cross join dim_snapshot where ${figure}`;
  const own = [first, later].map((each) => (each.ok ? published(figures, each.value.snapshot) : []));
  const history = `select as_of_on, value, households, disclosure_policy, disclosure_key from fct_indicator_history
    where indicator_id = 'households' and place_code = 'PK' order by 1`;
  const carried = await published(history, currentSnapshotId(dataFolder) as string);
  expect(carried).toEqual((await Promise.all(own)).flat());
  expect(carried.map((row) => row.as_of_on)).toEqual(['2025-09-30', '2025-12-31']);
  for (const [at, households] of [300, 250].entries())
    expect(Math.abs(Number(carried[at]?.value) - households)).toBeLessThanOrEqual(8);
  const back = first.ok ? await rollBack(dataFolder, first.value.snapshot) : first;
  expect(back.ok).toBe(true);
  expect(first.ok && currentSnapshotId(dataFolder) === first.value.snapshot).toBe(true);
});

test('a delta replaces, adds and removes by id, and loading it twice gives the same snapshot', async () => {
  const delta = writeTinyExtract(
    join(root, 'delta'),
    [
      tinyHousehold(0, { tehsil_code: 'PK60101', toilet: 'flush_sewer' }),
      tinyHousehold(900, { tehsil_code: 'PK60102' }),
    ],
    { mode: 'delta', as_of: '2025-10-31', name: 'tiny-delta' },
    { removed_households: [{ household_id: '0000000001', removed_on: '2025-10-01', reason: 'moved' }] },
  );
  const once = await load(delta);
  expect(once.ok).toBe(true);
  expect(await exact('nation', 'households')).toMatchObject({ value: [{ value: 300 }] });
  const twice = await load(delta);
  expect(twice.ok && once.ok && twice.value.snapshot === once.value.snapshot).toBe(true);
  expect(await exact('nation', 'households')).toMatchObject({ value: [{ value: 300 }] });
});

test('a damaged snapshot does not verify and is not rolled back to', async () => {
  const [newest] = listSnapshots(dataFolder);
  const path = join(dataFolder, newest?.snapshot_id as string, 'boundaries', 'tehsil.json');
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, readFileSync(path, 'utf8').replace('1', '2'));
  expect(await rollBack(dataFolder, newest?.snapshot_id as string)).toMatchObject({
    ok: false,
    problem: { code: 'snapshot-damaged' },
  });
});
