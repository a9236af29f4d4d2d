import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silent } from '../../core/progress';
import { defaultChoice, storedStatistics } from '../../measures/hotspots/hotspot-choice';
import { hotspotRows } from '../../measures/hotspots/hotspot-record';
import { neighbourRule } from '../../measures/hotspots/neighbour-rule';
import { runHotspots } from '../../measures/hotspots/run-hotspots';
import { shapesOfTopology } from '../../measures/hotspots/shapes-of-topology';
import { scoreThresholds } from '../../measures/indicators/score-thresholds';
import type { Level } from '../../science/geography/level';
import { fgt } from '../../science/stats/fgt';
import { gini } from '../../science/stats/gini';
import { quantile } from '../../science/stats/quantile';
import { Database, type Row } from '../../warehouse/database';
import { loadLimits } from '../extract/load-limits';
import { expectHardlyBelievable } from './hardly-believable.test-support';
import { loadExtract } from './load';
import type { LoadReport } from './load-report';
import { onPublished } from './published-file.test-support';
import { expectQualityGrades } from './quality-grades.test-support';
import { expectQuartersOfTruth, type TruthOfPlace } from './quarters-of-truth.test-support';
import { readValues } from './read-values';
import { expectSmoothedFigures } from './smoothed-figures.test-support';
import { expectTargetingOfTruth, type TargetingTruth } from './targeting-of-truth.test-support';

const registry = resolve('..', 'shared', 'data', 'registry');
const here = existsSync(join(registry, 'TRUTH.json'));
if (!here) console.warn(`skipped: the real-household registry extract is not at ${registry}`);

interface Truth extends TargetingTruth {
  counts: Record<string, number> & { rejected_by_kind: Record<string, number> };
  rows: Record<string, number>;
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

  test('what is hardly believable in the extract is told beside the figures it concerns, and nothing else is', () =>
    expectHardlyBelievable(report));

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
        ...['kafaalat', 'emergency_cash'].flatMap((programme) =>
          Object.entries((figures[programme] ?? {}) as Record<string, number>).map(([name, value]) => ({
            place,
            name: `${programme}_${name}`,
            value,
          })),
        ),
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
          'emergency_cash_eligible',
          'emergency_cash_paid',
          'emergency_cash_paid_over_eligible',
          'households',
          'kafaalat_eligible',
          'kafaalat_enrolled_now',
          'kafaalat_exclusion_poorest_30_not_enrolled',
          'kafaalat_inclusion_enrolled_above_40',
          'kafaalat_paid_ever',
          'kafaalat_paid_over_eligible',
          'kafaalat_pending_only',
          'kafaalat_served_ever',
          'kafaalat_take_up_served_over_eligible',
          'no_toilet',
          'out_of_school_5_16',
          'persons',
          'poorest_30',
          'urban',
        ]),
      );
    },
  );

  describe('recomputed from the households', () => {
    let figures: Row[];
    let every: Row[];
    let lines: number[];

    beforeAll(async () => {
      const database = await Database.openReadOnly(join(dataFolder, report.snapshot, 'records.duckdb'));
      const connection = await database.connect();
      figures = await connection.all(
        `select indicator_id, place_code, category, value from fct_indicator_values_exact
         where breakdown in ('none', 'threshold') and model_id in ('', (select default_model from dim_snapshot))`,
      );
      const columns = 'consumption_pkr_month, household_size, survey_weight, score_0, cut_off_0';
      every = await connection.all(`select place_code, ${columns} from int_households_scored`);
      connection.close();
      database.close();
      const consumption = every.flatMap((row) => row.consumption_pkr_month ?? []) as number[];
      lines = [0.2, 0.3, 0.4].map((share) => quantile(consumption, share));
    });

    const of = (place: string) => ({
      figure: (indicator: string, category = 'all'): number =>
        Number(
          figures.find((row) => row.indicator_id === indicator && row.place_code === place && row.category === category)
            ?.value ?? Number.NaN,
        ),
      known: (column: string): Row[] =>
        every.filter((row) => row[column] !== null && (place === 'PK' || row.place_code === place)),
    });
    const numbers = (rows: readonly Row[], column: string): number[] => rows.map((row) => Number(row[column]));
    const places = ['PK', 'PK10101', 'PK60101', 'PK70101'];

    test.each(places)('headcount, gap and severity of the score agree at every line in %s', (place) => {
      const { figure, known } = of(place);
      const scored = known('score_0');
      const [scores, sizes] = [numbers(scored, 'score_0'), numbers(scored, 'household_size')];
      expect(scores.length).toBeGreaterThan(50);
      const shortfalls = scored.map((row) => Math.max(0, 1 - Number(row.score_0) / Number(row.cut_off_0)));
      for (const power of [0, 1, 2] as const) {
        const measure = ['poverty_headcount', 'poverty_gap', 'poverty_severity'][power] as string;
        for (const threshold of scoreThresholds) {
          const [line, onTheLine] = [Number(threshold), 'poor'] as const;
          expect(figure(measure, threshold)).toBeCloseTo(fgt(scores, line, power, { onTheLine }), 9);
          expect(figure(`${measure}_persons`, threshold)).toBeCloseTo(
            fgt(scores, line, power, { weights: sizes, onTheLine }),
            9,
          );
        }
        if (power === 0) continue;
        const sum = shortfalls.reduce((total, shortfall) => total + shortfall ** power, 0);
        expect(figure(measure)).toBeCloseTo(sum / scores.length, 9);
      }
    });

    test.each(places)('gap, severity and Gini of consumption agree in %s', (place) => {
      const { figure, known } = of(place);
      const consuming = known('consumption_pkr_month');
      const values = numbers(consuming, 'consumption_pkr_month');
      expect(values.length).toBeGreaterThan(50);
      for (const [index, line] of lines.entries()) {
        const percent = 20 + 10 * index;
        expect(figure(`consumption_gap_${percent}`)).toBeCloseTo(fgt(values, line, 1, { onTheLine: 'poor' }), 9);
        expect(figure(`consumption_severity_${percent}`)).toBeCloseTo(fgt(values, line, 2, { onTheLine: 'poor' }), 9);
      }
      const persons = consuming.map((row) => Number(row.survey_weight ?? 1) * Number(row.household_size));
      expect(figure('gini_consumption')).toBeCloseTo(gini(values), 9);
      expect(figure('gini_consumption_persons')).toBeCloseTo(gini(values, persons), 9);
    });
  });

  test.each(storedStatistics)(
    'the stored hotspots are what anyone computes from the published files: %s',
    async (statistic) => {
      const folder = join(dataFolder, report.snapshot);
      const areas = shapesOfTopology(JSON.parse(readFileSync(join(folder, 'boundaries', 'tehsil.json'), 'utf8')));
      const wanted = { indicator: 'poorest_30', level: 'tehsil', breakdown: 'none', period: null } as const;
      const rows = await readValues(dataFolder, report.snapshot, { ...wanted, model: null, exact: false });
      if (!rows.ok) throw new Error(rows.problem.sentence);
      const known = new Map(rows.value.map((row) => [row.place_code, row]));
      const column = (name: 'value' | 'numerator' | 'denominator'): Float64Array =>
        Float64Array.from(areas.codes, (code) => known.get(code)?.[name] ?? Number.NaN);
      const [values, events, base] = [column('value'), column('numerator'), column('denominator')];
      const rule = neighbourRule(defaultChoice.weights);
      if (!rule) throw new Error('no such rule');
      const measured = { ...areas, values, events, base, countsItsBase: true };
      const again = runHotspots(measured, rule(areas), { ...defaultChoice, statistic });
      expect(again.entered).toBe('standardised-shares');
      const database = await Database.openReadOnly(join(folder, 'published.duckdb'));
      const connection = await database.connect();
      const stored = await connection.all(
        `select place_code, score, z, p, q, class, neighbours, around, cluster, isolated from fct_hotspots
       where indicator_id = 'poorest_30' and level = 'tehsil' and statistic = $statistic order by place_code`,
        { statistic },
      );
      connection.close();
      database.close();
      expect(stored).toEqual(hotspotRows(areas, again));
      expect(stored.length).toBe(577);
      expect(again.significant).toBeGreaterThan(20);
    },
  );

  test('smoothed rates and intervals are what anyone computes from the published numerators and denominators', async () => {
    await onPublished(join(dataFolder, report.snapshot), expectSmoothedFigures);
  });

  test('the cut-off in force takes in the published headcount, and the poor are as many as the truth says', async () => {
    await onPublished(join(dataFolder, report.snapshot), (connection) => expectTargetingOfTruth(connection, truth));
  });

  test('quality grades are what anyone takes from the published figures by the rule', async () => {
    await onPublished(join(dataFolder, report.snapshot), expectQualityGrades);
  });

  test.each([
    ['nation', { PK: truth.national }],
    ['province', truth.provinces],
    ['tehsil', truth.tehsils],
  ] as [Level, Record<string, TruthOfPlace>][])(
    'payments of a quarter and attendance equal TRUTH at the level %s',
    async (level, places) => {
      const compared = await expectQuartersOfTruth(dataFolder, report.snapshot, level, places);
      expect(compared).toBeGreaterThanOrEqual(14);
    },
  );

  test('all 577 tehsils are shown', async () => {
    const wanted = { indicator: 'households', level: 'tehsil', breakdown: 'none', period: null } as const;
    const rows = await readValues(dataFolder, report.snapshot, { ...wanted, model: null, exact: false });
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
