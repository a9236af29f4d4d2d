import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { readReferenceAliases } from '../../science/geography/read-reference-aliases';
import { readReferencePlaces } from '../../science/geography/read-reference-places';
import { Database } from '../../warehouse/database';
import { isBalanced } from './file-account';
import { ingestExtract } from './ingest-extract';
import { type LoadLimits, loadLimits } from './load-limits';

const data = resolve('..', 'shared', 'data');
const isHere = existsSync(join(data, 'registry', 'TRUTH.json'));
if (!isHere) console.warn('skipped: the registry extract is not beside the repository (../shared/data)');

const set = 'cod-ab-2022-09-09';

async function ingest(folder: string, limits: LoadLimits = loadLimits) {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '3GB' });
  const connection = await database.connect();
  const places = readReferencePlaces(set);
  const outcome = await ingestExtract({
    connection,
    folder,
    places,
    aliases: readReferenceAliases(set),
    limits,
    progress: silent,
  });
  const placed = outcome.ok
    ? await connection.all('select placed_by, count(*) as n from raw_households group by all order by all')
    : [];
  connection.close();
  database.close();
  return { outcome, placed };
}

function variant(name: string, changes: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variant-'));
  cpSync(join(data, name, 'households.csv.gz'), join(folder, 'households.csv.gz'));
  const manifest = JSON.parse(readFileSync(join(data, name, 'extract.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'extract.json'), JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

test.skipIf(!isHere)('accounts for every record and planted fault of the registry extract', async () => {
  const truth = JSON.parse(readFileSync(join(data, 'registry', 'TRUTH.json'), 'utf8'));
  const { outcome } = await ingest(join(data, 'registry'));
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  const { files, findings } = outcome.value;
  expect(files.every(isBalanced)).toBe(true);
  for (const file of files) expect(file.records).toBe(truth.rows[file.file]);
  for (const file of files.filter(({ table }) => table !== 'households')) expect(file.accepted).toBe(file.records);
  const kinds = truth.counts.rejected_by_kind;
  expect(files.find(({ table }) => table === 'households')).toMatchObject({
    accepted: truth.counts.kept,
    rejected: truth.counts.rejected,
    duplicate: truth.counts.exact_duplicate_rows_dropped,
    reasons: {
      'place-unknown': kinds.bad_tehsil_code,
      range: kinds.household_size_0,
      'date-in-future': kinds.survey_date_future,
      cnic: kinds.cnic_12_digits,
    },
  });
  const found = new Map(findings.map((finding) => [`${finding.code} ${finding.subject}`, finding.records]));
  expect(found.get('dup-cnic households.head_cnic')).toBe(truth.counts.households_in_pairs);
  expect(found.get('orphans members')).toBe(truth.members.of_rejected_households);
  expect(found.has('size-disagrees members.household_id')).toBe(false);
});

test.skipIf(!isHere)(
  'refuses codes of the 2018 set that come without its name, and says what they look like',
  async () => {
    const { outcome } = await ingest(join(data, 'registry-variant-2018-codes'));
    if (outcome.ok) throw new Error('joined silently');
    expect(outcome.problem).toMatchObject({ code: 'boundary-set', details: { looksLike: 'cod-ab-2018-12-18' } });
    expect(outcome.problem.sentence).toMatch(/399 place codes.*2018 set/);
    const misnamed = await ingest(variant('registry-variant-2018-codes', { boundary_set: set }));
    expect(!misnamed.outcome.ok && misnamed.outcome.problem.code).toBe('boundary-set');
  },
);

test.skipIf(!isHere)(
  'moves codes of a named 2018 set only where one successor holds nearly all of the tehsil',
  async () => {
    const folder = variant('registry-variant-2018-codes', { boundary_set: 'cod-ab-2018-12-18' });
    const strict = await ingest(folder);
    expect(!strict.outcome.ok && strict.outcome.problem.code).toBe('error_if');
    const { outcome, placed } = await ingest(folder, { ...loadLimits, rejectedShare: 1, districtRejectedShare: 1 });
    if (!outcome.ok) throw new Error(outcome.problem.sentence);
    expect(placed.map((row) => row.placed_by)).toEqual(['crosswalk']);
    expect(Number(placed[0]?.n)).toBeGreaterThan(3000);
    expect(outcome.value.findings.map((finding) => finding.code)).toContain('placed-by-crosswalk');
  },
);

test.skipIf(!isHere)('places rows without codes by name, refuses the ambiguous ones, and suggests', async () => {
  const folder = join(data, 'registry-variant-names-only');
  const strict = await ingest(folder);
  expect(!strict.outcome.ok && strict.outcome.problem.sentence).toContain('place-ambiguous');
  expect(!strict.outcome.ok && strict.outcome.problem.nextStep).toContain('Nearest places');
  const { outcome, placed } = await ingest(folder, { ...loadLimits, rejectedShare: 0.05, districtRejectedShare: 1 });
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  expect(placed.map((row) => row.placed_by)).toEqual(['alias', 'name']);
  expect(outcome.value.findings.map((finding) => finding.code)).toContain('placed-by-name');
});
