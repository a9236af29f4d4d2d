import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silent } from '@/lib/core/progress';
import type { LabPlace } from '@/lib/pages/targeting/lab-place';
import { loadLimits } from '@/lib/registry/extract/load-limits';
import { loadExtract } from '@/lib/registry/snapshot/load';
import { onPublished } from '@/lib/registry/snapshot/published-file.test-support';
import { tinyHousehold, tinyMembers, writeTinyExtract } from '@/lib/registry/snapshot/tiny-extract.test-support';
import { placeFigures } from '@/lib/serving/queries/place-figures';
import { type ScoreDistributionRow, scoreDistributions } from '@/lib/serving/queries/score-distributions';
import { values } from '@/lib/serving/queries/values';
import { type PlaceValue, valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { ask } from '@/lib/warehouse/query';
import { labGround } from './lab-ground';
import { labOutcome } from './lab-outcome';

const tehsils = { PK60101: 400, PK70101: 260, PK10101: 90, PK20101: 24, PK30101: 7 };
const root = mkdtempSync(join(tmpdir(), 'naqsha-one-headcount-'));
const model = 'hies-2016';
const filters = { indicator: 'poverty_headcount', model, breakdown: 'none', category: 'all', period: null } as const;

let headcounts: PlaceValue[];
let served: { place_code: string; status: string; value: number | null }[];
let onPlacePage: { status: string; value: number | null }[];
let whole: ScoreDistributionRow;
let scores: Map<string, ScoreDistributionRow>;

beforeAll(async () => {
  const codes = Object.entries(tehsils).flatMap(([code, count]) => Array.from({ length: count }, () => code));
  const households = codes.map((tehsil_code, id) =>
    tinyHousehold(id, { tehsil_code, mobile_phone: id % 2 === 0, computer: false, internet: false }),
  );
  const loaded = await loadExtract({
    extractFolder: writeTinyExtract(
      join(root, 'extract'),
      households,
      { name: 'one headcount' },
      { members: tinyMembers(households) },
    ),
    boundariesFile: null,
    dataFolder: join(root, 'snapshots'),
    limits: loadLimits,
    resources: { threads: 2, memory: '1GB' },
    progress: silent,
    signal: new AbortController().signal,
  });
  if (!loaded.ok) throw new Error(loaded.problem.sentence);
  await onPublished(join(root, 'snapshots', loaded.value.snapshot), async (connection) => {
    const within = 'PK';
    headcounts = await ask(connection, valuesByPlace, { ...filters, level: 'tehsil', within });
    served = await ask(connection, values, { ...filters, level: 'tehsil', within });
    onPlacePage = (
      await Promise.all(
        Object.keys(tehsils).map((place) =>
          ask(connection, placeFigures, { place, parent: place, nation: place, model }),
        ),
      )
    ).flatMap((rows) => rows.filter(({ indicator_id }) => indicator_id === 'poverty_headcount'));
    const asked = { model, breakdown: 'none', within };
    [whole] = (await ask(connection, scoreDistributions, { ...asked, level: 'nation' })) as [ScoreDistributionRow];
    const rows = await ask(connection, scoreDistributions, { ...asked, level: 'tehsil' });
    scores = new Map(rows.map((row) => [row.place_code, row]));
  });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const places = (): LabPlace[] =>
  headcounts.map(({ place_code, name_en }) => ({
    code: place_code,
    name: name_en,
    district: '',
    scores: scores.get(place_code) ?? null,
    urban: null,
    rural: null,
  }));

const atCutOff = (value: number) => {
  const ground = labGround(whole, places(), []);
  return {
    ground,
    outcome: labOutcome({ rule: 'cut', value, other: 0, amount: 13_500, years: 1, indexation: 0 }, ground),
  };
};

test('the share at or below the cut-off in force of a tehsil is one figure: in the lab, on the map, in the file, on its page', () => {
  const { ground, outcome } = atCutOff(whole.official ?? Number.NaN);
  expect(headcounts.filter(({ status }) => status === 'known').length).toBeGreaterThanOrEqual(2);
  for (const [index, { place_code, status, value }] of headcounts.entries()) {
    const share = (outcome.places.households[index] ?? Number.NaN) / (ground.scored[index] ?? Number.NaN);
    if (status === 'known' && value !== null) expect(share, place_code).toBeCloseTo(value, 12);
    else expect(share, place_code).toBeNaN();
    expect(
      served.find((row) => row.place_code === place_code),
      place_code,
    ).toMatchObject({ status, value });
  }
  for (const [index, code] of Object.keys(tehsils).entries()) {
    const { status, value } = headcounts.find(({ place_code }) => place_code === code) as PlaceValue;
    expect(onPlacePage[index], code).toMatchObject({ status, value });
  }
});

test('the nation’s headcount is the same in the lab as the figure that is published', () => {
  const { ground, outcome } = atCutOff(whole.official ?? Number.NaN);
  const weight = whole.weight ?? 1;
  expect(weight).toBeGreaterThan(1);
  expect(outcome.households / weight).toBeCloseTo(whole.official_households ?? Number.NaN, 9);
  expect(ground.whole.whole.all / weight).toBeCloseTo(whole.official_all_households ?? Number.NaN, 9);
});

test('a cut-off for urban and the same for rural households is one cut-off for everybody', () => {
  const line = whole.official ?? Number.NaN;
  const { ground, outcome } = atCutOff(line);
  const parted = labOutcome(
    { rule: 'areas', value: line, other: line, amount: 13_500, years: 1, indexation: 0 },
    ground,
  );
  expect([...parted.places.households]).toEqual([...outcome.places.households]);
});

test('households of a sample are weighted to the nation place by place, and no share changes by it', () => {
  const line = whole.official ?? Number.NaN;
  const { ground, outcome } = atCutOff(line);
  const weighted = places().map((place) => ({ ...place, scores: place.scores && { ...place.scores, weight: 200 } }));
  const heavy = labGround({ ...whole, weight: 200 }, weighted, []);
  const after = labOutcome({ rule: 'cut', value: line, other: 0, amount: 13_500, years: 1, indexation: 0 }, heavy);
  const times = 200 / (whole.weight ?? 1);
  expect(after.households / outcome.households).toBeCloseTo(times, 12);
  expect(after.cost / outcome.cost).toBeCloseTo(times, 12);
  for (const [index, households] of outcome.places.households.entries()) {
    if (Number.isNaN(households)) continue;
    const before = households / (ground.scored[index] ?? Number.NaN);
    expect((after.places.households[index] ?? 0) / (heavy.scored[index] ?? 0)).toBeCloseTo(before, 12);
  }
});
