import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from '../core/progress';
import { loadLimits } from '../extract/load-limits';
import type { Level } from '../geography/level';
import { loadExtract } from './load';
import type { LoadReport } from './load-report';
import { readValues } from './read-values';

const registry = resolve('..', 'shared', 'data', 'registry');
const here = existsSync(join(registry, 'TRUTH.json'));
if (!here) console.warn(`skipped: the real-household registry extract is not at ${registry}`);

interface Truth {
  counts: Record<string, number> & { rejected_by_kind: Record<string, number> };
  rows: Record<string, number>;
  national: Record<string, unknown>;
  provinces: Record<string, Record<string, unknown>>;
  tehsils: Record<string, Record<string, unknown>>;
}

const underTheirWeightedNames: Record<string, string> = {
  no_toilet: 'weighted_no_toilet',
  mean_consumption: 'weighted_mean_consumption',
};

describe.skipIf(!here)('the real-household registry', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'naqsha-real-'));
  const truth = (here ? JSON.parse(readFileSync(join(registry, 'TRUTH.json'), 'utf8')) : {}) as Truth;
  let report: LoadReport;

  const load = (folder: string) =>
    loadExtract({
      extractFolder: folder,
      boundariesFile: null,
      dataFolder,
      limits: loadLimits,
      resources: { threads: 2, memory: '3GB' },
      progress: silent,
      signal: new AbortController().signal,
    });

  beforeAll(async () => {
    const outcome = await load(registry);
    if (!outcome.ok) throw new Error(`${outcome.problem.sentence} ${outcome.problem.nextStep}`);
    report = outcome.value;
  });

  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  test('every record of every file is accounted for, and every planted fault is counted', () => {
    for (const file of report.files) {
      expect(file.records, file.file).toBe(truth.rows[file.file]);
      expect(file.accepted + file.rejected + file.duplicate + file.blank, file.file).toBe(file.records);
    }
    const households = report.files.find((file) => file.table === 'households');
    expect(households).toMatchObject({
      accepted: truth.counts.kept,
      rejected: truth.counts.rejected,
      duplicate: truth.counts.exact_duplicate_rows_dropped,
    });
    expect(Object.values(households?.reasons ?? {}).sort()).toEqual(
      Object.values(truth.counts.rejected_by_kind).sort(),
    );
    const shared = report.findings.find((finding) => finding.code === 'dup-cnic');
    expect(shared?.records).toBe(truth.counts.households_in_pairs);
  });

  test.each(['nation', 'province', 'tehsil'] as Level[])(
    'every figure of TRUTH at the level %s is reproduced',
    async (level) => {
      const places =
        level === 'nation' ? { PK: truth.national } : level === 'province' ? truth.provinces : truth.tehsils;
      const wanted = Object.entries(places).flatMap(([place, figures]) => [
        ...Object.entries(figures).map(([name, value]) => ({ place, name, value })),
        ...Object.entries((figures.weighted ?? {}) as Record<string, number>).map(([name, value]) => ({
          place,
          name: underTheirWeightedNames[name] ?? name,
          value,
        })),
      ]);
      const compared = new Set<string>();
      for (const name of new Set(wanted.map((figure) => figure.name))) {
        const rows = await readValues(dataFolder, report.snapshot, {
          indicator: name,
          level,
          breakdown: 'none',
          period: null,
          model: null,
          exact: true,
        });
        if (!rows.ok) continue;
        for (const figure of wanted) {
          if (figure.name !== name || typeof figure.value !== 'number') continue;
          const row = rows.value.find((each) => each.place_code === figure.place);
          const tolerance = Number.isInteger(figure.value) ? 0.5 : 6e-7;
          expect(Math.abs((row?.value ?? Number.NaN) - figure.value), `${figure.place} ${name}`).toBeLessThan(
            tolerance,
          );
          compared.add(name);
        }
      }
      expect([...compared].sort()).toEqual(
        expect.arrayContaining([
          'electricity',
          'households',
          'no_toilet',
          'out_of_school_5_16',
          'persons',
          'poorest_30',
          'urban',
        ]),
      );
    },
  );

  test('all 577 tehsils are shown', async () => {
    const rows = await readValues(dataFolder, report.snapshot, {
      indicator: 'households',
      level: 'tehsil',
      breakdown: 'none',
      period: null,
      model: null,
      exact: false,
    });
    expect(rows.ok && rows.value.filter((row) => row.status === 'known').length).toBe(577);
  });

  test('codes of the 2018 set without a named set are refused with the problem named, never joined', async () => {
    const outcome = await load(resolve(registry, '..', 'registry-variant-2018-codes'));
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.problem.sentence).toMatch(/2018/);
  });

  test('households with census spellings and no code are placed by name or refused with the problem named', async () => {
    const outcome = await load(resolve(registry, '..', 'registry-variant-names-only'));
    const findings = outcome.ok ? outcome.value.findings : (outcome.problem.report?.findings ?? []);
    expect(findings.map((finding) => finding.code).join(' ')).toMatch(/place|name/);
  });
});
