import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { loadLimits } from '../../registry/extract/load-limits';
import { loadExtract } from '../../registry/snapshot/load';
import { tinyHousehold, tinyMembers, writeTinyExtract } from '../../registry/snapshot/tiny-extract.test-support';
import { readModelFile } from '../../science/pmt/read-model';
import { rosterColumnsOf } from '../../science/pmt/roster-columns';
import { Database, type Row } from '../../warehouse/database';
import type { Verb } from '../verb';
import calibrate from '../verbs/calibrate';
import score from '../verbs/score';

const root = mkdtempSync(join(tmpdir(), 'score-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

const households = Array.from({ length: 120 }, (_, id) =>
  tinyHousehold(id, {
    mobile_phone: id % 2 === 0,
    computer: id % 9 === 0,
    internet: id % 7 === 0,
    head_age: id === 7 ? 15 : 40,
  }),
);
const idOf = (id: number): string => String(id).padStart(10, '0');
const members = tinyMembers(households)
  .filter(({ member_id }) => member_id !== `${idOf(4)}-06`)
  .map((member) => {
    if (member.member_id === `${idOf(5)}-02`) return { ...member, education_years: null };
    if (member.member_id === `${idOf(6)}-01`) return { ...member, age: 400 };
    return String(member.household_id) === idOf(7) ? { ...member, age: Math.min(Number(member.age), 15) } : member;
  })
  .filter(({ household_id }) => household_id !== idOf(3));
const withCopy = [...members, members[0] as (typeof members)[number]];
const folder = writeTinyExtract(join(root, 'extract'), households, {}, { members: withCopy });

async function call(verb: Verb, file: string, values: Record<string, string | boolean>) {
  const [out, told]: [string[], string[]] = [[], []];
  const outcome = await verb.run({
    positionals: [file],
    values,
    signal: new AbortController().signal,
    progress: silent,
    say: (line) => told.push(line),
    write: async (chunk) => void out.push(chunk),
  });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  return { rows: out.join('').trimEnd().split('\n').slice(1), out: out.join(''), told: told.join('\n') };
}

const model = 'hies-2016';

async function onDatabase<Value>(path: string, ask: (database: Database) => Promise<Value>): Promise<Value> {
  const database =
    path === ':memory:'
      ? await Database.openWritable(path, { threads: 1, memory: '500MB' })
      : await Database.openReadOnly(path);
  try {
    return await ask(database);
  } finally {
    database.close();
  }
}

test('a folder gives every household the score that a load gives it, in the order of its file', async () => {
  const { rows } = await call(score, folder, { model });
  expect(rows.map((row) => row.slice(0, 10))).toEqual(households.map(({ household_id }) => household_id));
  const loaded = await loadExtract({
    extractFolder: folder,
    boundariesFile: null,
    dataFolder: join(root, 'data'),
    limits: { ...loadLimits, rejectedShare: 0.1 },
    resources: { threads: 2, memory: '1GB' },
    progress: silent,
    signal: new AbortController().signal,
  });
  if (!loaded.ok) throw new Error(loaded.problem.sentence);
  const scores = await onDatabase(join(root, 'data', loaded.value.snapshot, 'records.duckdb'), async (database) =>
    (await database.connect()).all('select household_id, score_0 from int_households_scored'),
  );
  const ofLoad = new Map(scores.map((row: Row) => [String(row.household_id), row.score_0]));
  expect(ofLoad.size).toBe(120);
  for (const row of rows) {
    const [id, points] = row.split(',') as [string, string];
    expect(points === '' ? null : Number(points), id).toBe(ofLoad.get(id));
  }
  const finding = loaded.value.findings.find(({ code }) => code === 'roster-gaps');
  expect(finding).toMatchObject({
    records: 4,
    severity: 'note',
    details: { unlisted: 1, uneven: 2, unschooled: 1 },
  });
  expect(finding?.sentence).toContain(
    "they list nobody, list more or fewer than the household's size, or lack the schooling",
  );
});

test('a list of members that is not whole is told, by household, and what was read of it is accounted for', async () => {
  const { rows, told } = await call(score, folder, { model });
  const reasonOf = (id: number): string => rows.find((row) => row.startsWith(idOf(id))) as string;
  expect(reasonOf(3)).toContain('adults: no member is listed');
  expect(reasonOf(4)).toContain('adults: 5 members are listed of 6');
  expect(reasonOf(5)).toContain(',missing,adult_education_years_most;adult_education_years_mean,');
  expect(reasonOf(5)).toContain('adult_education_years_mean: the schooling of 1 of 4 adults is not known');
  expect(reasonOf(6)).toContain('adults: 7 members are listed of 8');
  expect(reasonOf(7)).toContain(',scored,,');
  expect(told).toContain('1 rejected + 1 duplicate');
  expect(told).toContain('120 households, 116 scored, 4 without a score.');
});

test('where nobody is 18 or over, the schooling of the head stands for that of adults', async () => {
  const { out } = await call(score, folder, { model, explain: true, format: 'json' });
  const rows = JSON.parse(out) as { household_id: string; explanation: string }[];
  const explained = JSON.parse(rows.find((row) => row.household_id === idOf(7))?.explanation ?? '') as {
    terms: { feature: string; value: number; points: number }[];
    start: number;
    total: number;
  };
  const answerTo = (feature: string) => explained.terms.find((term) => term.feature === feature)?.value;
  expect(answerTo('adults_percent')).toBe(0);
  expect(answerTo('adult_education_years_mean')).toBe(answerTo('head_education_years'));
  const millionths = [explained.start, ...explained.terms.map(({ points }) => points)].map((each) =>
    Math.round(each * 1e6),
  );
  expect(millionths.reduce((sum, each) => sum + each, 0)).toBe(Math.round(explained.total * 1e6));
});

test('compressed CSV and Parquet give the same rows as CSV', async () => {
  const { out } = await call(score, folder, { model });
  const zipped = writeTinyExtract(join(root, 'zipped'), households, {}, { members: withCopy });
  for (const table of ['households', 'members']) {
    writeFileSync(join(zipped, `${table}.csv.gz`), gzipSync(readFileSync(join(zipped, `${table}.csv`))));
    renameSync(join(zipped, `${table}.csv`), join(root, `${table}.csv`));
  }
  expect((await call(score, zipped, { model })).out).toBe(out);
  const parquet = writeTinyExtract(join(root, 'parquet'), households, {}, { members: withCopy });
  await onDatabase(':memory:', async (database) => {
    const connection = await database.connect();
    for (const table of ['households', 'members']) {
      const csv = join(parquet, `${table}.csv`);
      await connection.run(
        `copy (from read_csv('${csv}', types = {'household_id': 'VARCHAR'})) to '${join(parquet, `${table}.parquet`)}' (format parquet)`,
      );
      rmSync(csv);
    }
  });
  expect((await call(score, parquet, { model })).out).toBe(out);
});

test('households alone are told, once and by household, that their members are missing', async () => {
  const { rows, told } = await call(score, join(folder, 'households.csv'), { model });
  expect(told).toContain('hies-2016 needs the members of each household: adults, ');
  expect(told).toContain('Score the folder that holds households and members');
  expect(rows[0]).toContain('adult_education_years_mean;children_under_5;adults_percent');
  expect(rows[0]).toContain('members_under_5 is not in the file');
  const bare = writeTinyExtract(join(root, 'bare'), households);
  expect((await call(score, bare, { model })).told).toContain('has no members table');
});

test('a model that needs no members scores households alone and their folder alike', async () => {
  const [alone, beside] = [
    await call(score, join(folder, 'households.csv'), { model: 'schreiner-2009' }),
    await call(score, folder, { model: 'schreiner-2009' }),
  ];
  expect(beside.rows).toEqual(alone.rows);
  expect(alone.told).not.toContain('needs the members');
});

test('a model calibrated on a folder reads what is taken from members and scores the folder', async () => {
  const path = join(root, 'own.json');
  await call(calibrate, folder, {
    target: 'consumption_pkr_month',
    features: 'household_size,rooms,adults,members_under_5,adult_education_years_mean',
    out: path,
  });
  const own = readModelFile(path);
  if (!own.ok) throw new Error(own.problem.sentence);
  expect(rosterColumnsOf(own.value)).toEqual(['adults', 'members_under_5', 'adult_education_years_mean']);
  const { told } = await call(score, folder, { model: path });
  expect(told).toContain('120 households, 115 scored, 5 without a score.');
});
