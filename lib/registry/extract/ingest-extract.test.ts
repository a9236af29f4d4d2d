import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Database } from '../../warehouse/database';
import { isBalanced } from './file-account';
import { accepted, ingest, refusal } from './ingest.test-support';
import { loadLimits } from './load-limits';
import { smallCsv, smallFolder, smallHeader, smallHousehold } from './small-extract.test-support';

const rows = (count: number, from = 0): string[][] =>
  Array.from({ length: count }, (_, at) => smallHousehold(from + at));

test.each([
  ['required', { survey_date: '' }],
  ['required', { household_size: '' }],
  ['household_id', { household_id: 'TOTAL' }],
  ['cnic', { head_cnic: '352021234567' }],
  ['cnic', { head_cnic: '3.52E+12' }],
  ['integer', { household_size: '99999999999999999999' }],
  ['integer', { head_age: 'N/A' }],
  ['number', { consumption_pkr_month: '1e1' }],
  ['date', { survey_date: '17/08/2021' }],
  ['date-implausible', { survey_date: '1900-01-01' }],
  ['too-long', { head_name: 'n'.repeat(4096) }],
  ['date-in-future', { survey_date: '2025-10-01' }],
  ['boolean', { electricity: 'maybe' }],
  ['one-of', { toilet: 'bucket' }],
  ['range', { household_size: '0' }],
  ['range', { head_age: '121' }],
  ['range', { latitude: '131.5' }],
  ['range', { consumption_pkr_month: '8900012345671' }],
  ['range', { children_5_16: '2147483647' }],
  ['place-unknown', { tehsil_code: 'PK99999' }],
  ['place-unknown', { tehsil_code: '' }],
  ['unsafe-char', { head_name: 'Ali\u202eevil' }],
])('refuses a record by the rule %s: %o', async (rule, changes) => {
  const folder = smallFolder({
    'households.csv': smallCsv([...rows(20), smallHousehold(99, changes), ...rows(20, 20)]),
  });
  const { households, connection } = await accepted(folder);
  expect(households).toMatchObject({ records: 41, accepted: 40, rejected: 1, reasons: { [rule]: 1 } });
  const [reject] = await connection.all('select * from load_rejects_rows');
  expect(reject).toMatchObject({ rule, line: 22, file: 'households.csv' });
  expect(JSON.stringify(reject)).not.toMatch(/\d{11}|Fatima/);
});

test('keeps one of exact copies, none of records that share an identifier and differ, and both with one identity number', async () => {
  const folder = smallFolder({
    'households.csv': smallCsv([
      ...rows(10),
      smallHousehold(3),
      smallHousehold(4, { rooms: '', head_age: '60' }),
      smallHousehold(50, { head_cnic: '3920200000007' }),
    ]),
  });
  const { households, findings, connection } = await accepted(folder);
  expect(households).toMatchObject({
    records: 13,
    accepted: 10,
    duplicate: 1,
    rejected: 2,
    reasons: { 'duplicate-key': 2 },
  });
  expect(findings.find((finding) => finding.code === 'dup-cnic')).toMatchObject({ records: 2 });
  const lines = await connection.all('select line from load_rejects_rows order by line');
  expect(lines.map((row) => row.line)).toEqual([6, 13]);
});

test('reads cells that only need tidying, and counts filled columns', async () => {
  const folder = smallFolder({
    'households.csv': smallCsv([
      smallHousehold(1, { household_size: '۵', head_cnic: '39202-0000001-7', electricity: 'Yes', toilet: 'Flush Pit' }),
      smallHousehold(2, { household_size: '5.0', head_age: '', head_name: '"Ahmed, Ali\nof Lahore"' }),
    ]),
  });
  const { connection } = await accepted(folder);
  const [first, second] = await connection.all('select * from raw_households order by household_id');
  expect(first).toMatchObject({
    household_size: 5,
    head_cnic: '3920200000017',
    electricity: true,
    toilet: 'flush_pit',
    place_code: 'PK61901',
    placed_by: 'code',
    rooms: null,
  });
  expect(second).toMatchObject({ household_size: 5, head_age: null, head_name: 'Ahmed, Ali\nof Lahore' });
  const filled = await connection.one(`select * from load_column_completeness where column_name = 'head_age'`);
  expect(filled).toMatchObject({ table_name: 'households', records: 2, filled: 1 });
});

test('makes every table of the contract, empty where the file is absent', async () => {
  const { connection } = await accepted(smallFolder({ 'households.csv': smallCsv(rows(3)) }));
  const tables = await connection.all(`select table_name from duckdb_tables() where table_name like 'raw_%'`);
  expect(tables).toHaveLength(17);
  expect(await connection.one('select count(*) as n from raw_payments where withdrawn_on is null')).toEqual({ n: 0 });
});

test('accounts for every record of a file corrupted at random', async () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const dirt = ['"', ',', '\n', '\r\n', '\r', 'x', '-1', '"a"b', '\u202e', '١', '', '   ', '#', '\\"', '""'];
  for (let round = 0; round < 12; round += 1) {
    let text = smallCsv(rows(60));
    const headerEnd = text.indexOf('\n') + 1;
    for (let hit = 0; hit < 12; hit += 1) {
      const at = headerEnd + random(text.length - headerEnd);
      text = text.slice(0, at) + dirt[random(dirt.length)] + text.slice(at + random(3));
    }
    const { outcome } = await ingest(smallFolder({ 'households.csv': text }));
    if (outcome.ok) expect(outcome.value.files.every(isBalanced)).toBe(true);
    else expect(['unclosed-quote', 'newline']).toContain(outcome.problem.code);
  }
});

test('reads Parquet, typed or as text, like CSV', async () => {
  const database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  const writer = await database.connect();
  const folder = smallFolder({
    'plain.csv': smallCsv([...rows(30), smallHousehold(1), smallHousehold(77, { household_size: '0' })]),
  });
  const source = `read_csv('${folder}/plain.csv', types = {'head_cnic': 'VARCHAR', 'tehsil_code': 'VARCHAR'})`;
  await writer.run(`copy (from ${source}) to '${folder}/households.parquet' (format parquet)`);
  writer.close();
  database.close();
  const { households, connection } = await accepted(folder);
  expect(households).toMatchObject({ records: 32, accepted: 30, rejected: 1, duplicate: 1, reasons: { range: 1 } });
  expect(await connection.one('select * from raw_households limit 1')).toMatchObject({
    survey_date: '2021-08-17',
    electricity: true,
    household_size: 5,
    place_code: 'PK61901',
  });
});

test('refuses a folder that does not keep what extract.json says', async () => {
  const csv = smallCsv(rows(5));
  const sha256 = createHash('sha256').update(csv).digest('hex');
  const base = { name: 'small', as_of: '2025-09-30', boundary_set: 'cod-ab-2022-09-09' };
  const listed = (file: object) => smallFolder({ 'households.csv': csv }, { ...base, files: [file] });
  await accepted(listed({ name: 'households.csv', rows: 5, sha256 }));
  expect((await refusal(listed({ name: 'households.csv', rows: 6, sha256 }))).sentence).toContain('expects 6 rows');
  expect((await refusal(listed({ name: 'households.csv', rows: 5, sha256: '0'.repeat(64) }))).code).toBe(
    'manifest-sha256',
  );
  expect((await refusal(listed({ name: 'members.csv', rows: 5, sha256 }))).code).toBe('manifest-file-missing');
  expect((await refusal(smallFolder({ 'households.csv': csv }, { name: 'x', as_of: 'today' }))).code).toBe('manifest');
});

test('refuses a folder without households or with a table twice, and mentions files it does not know', async () => {
  const csv = smallCsv(rows(5));
  expect((await refusal(smallFolder({ 'other.csv': csv }))).code).toBe('table-missing');
  expect((await refusal(smallFolder({ 'households.csv': csv, 'households.csv.gz': gzipSync(csv) }))).code).toBe(
    'table-twice',
  );
  const { findings } = await accepted(smallFolder({ 'households.csv.gz': gzipSync(csv), 'notes.txt': 'hello' }));
  expect(findings.map((finding) => finding.code)).toContain('file-unknown');
});

test('takes the latest survey date for the day of an extract that states none, and says so', async () => {
  const csv = smallCsv([
    ...[1, 2, 3].map((at) => smallHousehold(at, { tehsil_code: 'PK10101' })),
    smallHousehold(9, { tehsil_code: 'PK10101', survey_date: '2022-03-01' }),
  ]);
  const { manifest, findings } = await accepted(smallFolder({ 'households.csv': csv }, null));
  expect(manifest).toMatchObject({ as_of: '2022-03-01', mode: 'full', boundary_set: 'cod-ab-2022-09-09' });
  expect(findings.map((finding) => finding.code)).toContain('manifest-absent');
});

test('refuses a load above its limits, whole file or one district, with the reasons', async () => {
  const some = (bad: number, of: number, code: string) =>
    rows(of, code === 'PK61901' ? 0 : 1000).map((_, at) =>
      smallHousehold(at + (code === 'PK61901' ? 0 : 1000), {
        tehsil_code: code,
        household_size: at < bad ? '0' : '5',
      }),
    );
  const file = smallCsv([...some(2, 100, 'PK61901'), ...some(0, 10, 'PK70101')]);
  const { outcome, connection } = await ingest(smallFolder({ 'households.csv': file }), loadLimits);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'error_if', details: { reasons: { range: 2 } } } });
  expect(await connection.one('select * from load_files')).toMatchObject({ records: 110, rejected: 2 });
  const district = smallCsv([...some(6, 110, 'PK61901'), ...some(0, 900, 'PK70101')]);
  const problem = await refusal(smallFolder({ 'households.csv': district }), loadLimits);
  expect(problem.code).toBe('error_if_district');
  expect(problem.sentence).toContain('6 of 110');
});

test('keeps the members of a rejected household and counts them as orphans', async () => {
  const members = 'member_id,household_id,relation,sex,age\nM1,H000001,head,female,30\nM2,H000099,head,male,40\n';
  const folder = smallFolder({
    'households.csv': smallCsv([...rows(9), smallHousehold(99, { household_size: '0' })]),
    'members.csv': members,
  });
  const { findings, connection } = await accepted(folder);
  expect(findings.find((finding) => finding.code === 'orphans')).toMatchObject({ subject: 'members', records: 1 });
  expect(await connection.one('select count(*) as n from raw_members')).toEqual({ n: 2 });
});

test('never reads a code of a former set in another table as a code of the set in force', async () => {
  const targets = 'indicator_id,place_code,period,target\nheadcount,PK20501,2026,0.2\nheadcount,PK70804,2026,0.2\n';
  const former = { name: 'small', as_of: '2025-09-30', boundary_set: 'cod-ab-2018-12-18' };
  const households = smallCsv([1, 2, 3].map((at) => smallHousehold(at, { tehsil_code: 'PK70804' })));
  const folder = smallFolder({ 'households.csv': households, 'targets.csv': targets }, former);
  const { connection, findings } = await accepted(folder);
  const codes = await connection.all('select place_code from raw_targets order by place_code nulls last');
  expect(codes).toEqual([{ place_code: 'PK20703' }, { place_code: null }]);
  expect(findings.map((finding) => `${finding.code} ${finding.subject}`)).toContain(
    'placed-by-crosswalk targets.place_code',
  );
});

test('writes a sentence in both languages for every finding and every rule that refused', async () => {
  const folder = smallFolder({
    'households.csv': smallCsv([...rows(9), smallHousehold(9, { household_size: '1' }), ['x']]),
  });
  const { connection } = await accepted(folder);
  const silentRules = await connection.all(
    'select rule from load_rejects_rows where rule not in (select rule from load_reject_explanations)',
  );
  expect(silentRules).toEqual([]);
  const findings = await connection.all('select * from load_findings');
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding.sentence_ur).toMatch(/[\u0600-\u06ff]/);
});

test('never lets a supplier\u2019s text reach the SQL', async () => {
  const nasty = `"'; drop table raw_households; --"`;
  const folder = smallFolder({
    'households.csv': smallCsv([...rows(3), smallHousehold(4, { head_name: nasty, tehsil_code: nasty })]),
  });
  const { households } = await accepted(folder);
  expect(households).toMatchObject({ accepted: 3, rejected: 1 });
  expect(readFileSync(join(folder, 'households.csv'), 'utf8')).toContain(smallHeader[0]);
});
