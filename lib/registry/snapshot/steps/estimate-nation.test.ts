import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import { createLoadTables } from '../../extract/load-tables';
import { estimateNation } from './estimate-nation';
import { findUnweighted } from './find-unweighted';

const database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
afterAll(() => database.close());
let connection: Connection;
beforeEach(async () => {
  connection = await database.connect();
});

/** A tehsil with 100 households, of which the published number is 98; weights by household, repeated. */
interface Tehsil {
  code: string;
  census: number | null;
  weights: readonly (number | null)[];
}

async function load(
  tehsils: readonly Tehsil[],
): Promise<{ estimates: Record<string, unknown>; findings: Row[]; oneIn: unknown; weights: Row[] }> {
  await createLoadTables(connection);
  await connection.run(`
    create or replace table raw_households (place_code varchar, survey_weight double);
    create or replace temp table dim_places (place_code varchar, census_households_2023 double);
    create or replace temp table int_places_above (tehsil_code varchar, level varchar, place_code varchar);
    create or replace temp table int_figures_protected (indicator_id varchar, model_id varchar, level varchar, place_code varchar, period varchar,
      breakdown varchar, category varchar, kind varchar, personal boolean, drawn double, covered_share double, status varchar);
    create or replace temp table dim_snapshot as select null::double as sampled_one_in`);
  for (const { code, census, weights } of tehsils) {
    await connection.run(`insert into raw_households
      select '${code}', ([${weights.map((weight) => weight ?? 'null').join(', ')}]::double[])[1 + i % ${weights.length}] from range(100) as t (i)`);
    const sum = `(select coalesce(sum(survey_weight), 0) from raw_households where place_code = '${code}')`;
    const known = `(select count(survey_weight) / 100 from raw_households where place_code = '${code}')`;
    await connection.run(`
      insert into dim_places values ('${code}', ${census ?? 'null'});
      insert into int_places_above values ('${code}', 'tehsil', '${code}'), ('${code}', 'nation', 'PK');
      insert into int_figures_protected
      select indicator_id, '', 'tehsil', '${code}', '2025Q3', 'none', 'all', 'count', true, drawn, covered, 'known'
      from (values ('households', 98::double, 1::double), ('with_toilet', 49, 1), ('weighted_households', ${sum}, ${known})) as t (indicator_id, drawn, covered)`);
  }
  await estimateNation(connection);
  await findUnweighted(connection);
  const rows = await connection.all(
    "select place_code, estimate from int_estimates where figure_key = hash('with_toilet', '', '2025Q3', 'none', 'all')",
  );
  const weights = await connection.all(
    "select place_code from int_estimates where figure_key = hash('weighted_households', '', '2025Q3', 'none', 'all')",
  );
  const findings = await connection.all(
    'select code, records::integer as records, sentence_en, sentence_ur from load_findings',
  );
  const snapshot = await connection.one('select sampled_one_in from dim_snapshot');
  return {
    estimates: Object.fromEntries(rows.map((row) => [row.place_code, row.estimate])),
    findings,
    oneIn: snapshot?.sampled_one_in,
    weights,
  };
}

test('a household stands for its weight, and nothing is said, where every one has a weight', async () => {
  const { estimates, findings, oneIn } = await load([
    { code: 'A', census: 900, weights: [10] },
    { code: 'B', census: null, weights: [20, 40] },
  ]);
  expect(estimates).toEqual({ A: 500, B: 1500, PK: 2000 });
  expect(findings).toEqual([]);
  expect(oneIn).toBe(20);
});

test('the sum of the weights is the number of the nation itself and is weighted no second time', async () => {
  const { estimates, weights } = await load([{ code: 'A', census: 900, weights: [10] }]);
  expect(estimates).toEqual({ A: 500, PK: 500 });
  expect(weights).toEqual([]);
});

test('where a weight of a tehsil is missing or zero the census stands in there alone, and it is said of how many in both languages', async () => {
  const { estimates, findings } = await load([
    { code: 'A', census: 900, weights: [10] },
    { code: 'B', census: 3000, weights: [20, 20, 20, 20, 20, 20, 20, 20, 0, null] },
  ]);
  expect(estimates).toEqual({ A: 500, B: 1500, PK: 2000 });
  expect(findings).toMatchObject([{ code: 'weights-missing', records: 20 }]);
  expect(findings[0]?.sentence_en).toContain('{records} households ({share}) carry no survey weight above 0');
  expect(findings[0]?.sentence_en).toContain('households of the 2023 census over those registered instead');
  expect(findings[0]?.sentence_ur).toMatch(/\{records\}.*\p{Script=Arabic}.*۔$/u);
});

test('where weights are missing and the census is silent, those that are there stand in, and where there are none the tehsil is left out aloud', async () => {
  const { estimates, findings } = await load([
    { code: 'A', census: 9000, weights: [90] },
    { code: 'B', census: null, weights: [null, 30] },
    { code: 'C', census: null, weights: [null] },
    { code: 'D', census: null, weights: [0] },
  ]);
  expect(estimates).toEqual({ A: 4500, B: 1500, PK: 6000 });
  expect(findings).toMatchObject([
    { code: 'weights-missing', records: 250 },
    { code: 'estimate-leaves-out', records: 2 },
  ]);
  expect(findings[1]?.sentence_en).toContain('2 of 4 tehsils');
});

test('weights that are all zero are no weights: the census stands in where the extract holds few of its households', async () => {
  const few = await load([{ code: 'A', census: 1000, weights: [0] }]);
  expect(few.estimates).toEqual({ A: 500, PK: 500 });
  expect(few.findings).toMatchObject([{ code: 'weights-missing', records: 100 }]);
  expect(few.findings[0]?.sentence_en).toContain('No survey weight is above 0');
  const whole = await load([{ code: 'A', census: 110, weights: [0] }]);
  expect(whole.estimates).toEqual({});
  expect(whole.oneIn).toBeNull();
  expect(whole.findings[0]?.sentence_en).toContain('nothing is estimated for the nation');
});

test('an extract without weights says nothing of them', async () => {
  const { estimates, findings } = await load([{ code: 'A', census: 1000, weights: [null] }]);
  expect(estimates).toEqual({ A: 500, PK: 500 });
  expect(findings).toEqual([]);
});
