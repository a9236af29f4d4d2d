import { afterAll, beforeEach, expect, test } from 'vitest';
import { fctIndicatorValues } from '../../../../data/models/marts/fct_indicator_values.schema';
import { keyAnswers } from '../../../science/quality/quality-rule';
import { type Connection, Database, type Row } from '../../../warehouse/database';
import type { Mart } from '../../../warehouse/mart';
import { createMartSql } from '../../../warehouse/write-mart';
import { gradePlaces } from './grade-places';
import { placesAboveSql } from './roll-up';

const database = Database.openWritable(':memory:', { threads: 2, memory: '500MB' });
let connection: Connection;

beforeEach(async () => {
  connection = await (await database).connect();
});

afterAll(async () => (await database).close());

interface Place {
  code: string;
  households: number | 'withheld' | null;
  census?: number | null;
  answered?: number[];
  age?: number;
  within36?: number | null;
  weighted?: number | null;
}

const tehsil = { answered: [1], age: 1, within36: 0.9, census: 1000, weighted: null };

/** Grades the tehsils of a district D, whose own figures are those given for the code D. */
async function graded(places: readonly Place[]): Promise<(code: string) => Row | undefined> {
  const rows = places.map(
    ({ code, census = tehsil.census }) =>
      `('${code}', '${code === 'D' ? 'district' : 'tehsil'}', 'P', 'D', ${census === null ? 'null' : census})`,
  );
  await connection.run(`
    create or replace table dim_places as select *, null::varchar as division_code
    from (values ${rows.join(', ')}) as t(place_code, level, province_code, district_code, census_households_2023);
    ${placesAboveSql};
    ${createMartSql(fctIndicatorValues as unknown as Mart)}`);
  for (const place of places) {
    const { code, households, answered, age, within36, weighted } = { ...tehsil, ...place };
    const isShown = typeof households === 'number';
    const status = isShown ? 'known' : households === 'withheld' ? 'suppressed' : 'missing';
    const figures: [string, number | null, number][] = [
      ['households', isShown ? households : null, 1],
      ['survey_age_years', isShown ? age : null, 1],
      ['surveyed_within_36_months', within36, 1],
      ['weighted_households', weighted, weighted === null ? 0 : 1],
      ...keyAnswers.map((id, at): [string, null, number] => [id, null, answered[at % answered.length] ?? 1]),
    ];
    for (const [id, value, covered] of figures)
      await connection.run(`insert into fct_indicator_values by name select '${id}' as indicator_id, '' as model_id,
        '${code === 'D' ? 'district' : 'tehsil'}' as level, '${code}' as place_code, '2025Q3' as period, 'none' as breakdown,
        'all' as category, ${value}::double as value, '${id === 'households' ? status : value === null ? 'missing' : 'known'}' as status,
        ${covered}::double as covered_share`);
  }
  await gradePlaces(connection);
  const grades = await connection.all('select * from fct_place_quality');
  return (code) => grades.find((row) => row.place_code === code);
}

test('completeness is the mean share of the key answers, and the grade the worst of the four letters', async () => {
  const at = await graded([{ code: 'T1', households: 1000, answered: [1, 0.5], age: 2.4 }]);
  expect(at('T1')).toMatchObject({
    completeness: 0.75,
    survey_age_years: 2.4,
    surveyed_within_36_months: 0.9,
    coverage: 1,
    coverage_by: 'registered',
    grade: 'C',
    completeness_grade: 'C',
    survey_age_grade: 'B',
    coverage_grade: 'A',
    reasons: 'answers_lacking,survey_old',
  });
});

test('completeness is the same in whatever order the answers come, on the edge of two percentages too', async () => {
  const answers = [0.97, 0.98, 0.98, 0.99, 0.99, 1];
  const orders = answers.flatMap((_, from) => {
    const turned = [...answers.slice(from), ...answers.slice(0, from)];
    return [turned, turned.toReversed(), [...turned.slice(0, 3).toReversed(), ...turned.slice(3)]];
  });
  const at = await graded(orders.map((answered, index) => ({ code: `T${index}`, households: 1000, answered })));
  expect(new Set(orders.map((_, index) => at(`T${index}`)?.completeness))).toEqual(new Set([0.99]));
});

test('nothing is graded, and no fact shown, where figures are withheld or nothing is registered', async () => {
  const at = await graded([
    { code: 'T1', households: 'withheld' },
    { code: 'T2', households: null, age: 0 },
  ]);
  const nothing = { completeness: null, survey_age_years: null, surveyed_within_36_months: null, coverage: null };
  expect(at('T1')).toMatchObject({ ...nothing, grade: null, reasons: 'withheld' });
  expect(at('T2')).toMatchObject({ ...nothing, grade: null, reasons: 'nothing_registered' });
});

test('a district is covered as far as its tehsils with a census figure are, the others left out of both sides', async () => {
  const at = await graded([
    { code: 'D', households: 1900, census: 2000 },
    { code: 'T1', households: 800, census: 1000 },
    { code: 'T2', households: 600, census: 1000 },
    { code: 'T3', households: 500, census: null },
  ]);
  expect(at('D')).toMatchObject({ coverage: 0.7, coverage_grade: 'C', reasons: 'coverage_low' });
  expect(at('T3')).toMatchObject({ coverage: null, coverage_by: null, grade: 'B', reasons: 'coverage_unknown' });
});

test('records that stand for more households are covered by their weights, which is never an A', async () => {
  const at = await graded([{ code: 'T1', households: 200, weighted: 990 }]);
  expect(at('T1')).toMatchObject({ coverage: 0.99, coverage_by: 'weights', grade: 'B', reasons: 'coverage_weighted' });
});

test('few households keep a place from an A however good its records are, and say so', async () => {
  const at = await graded([
    { code: 'T1', households: 199, census: 199 },
    { code: 'T2', households: 60, census: 60 },
    { code: 'T3', households: 49, census: 49 },
  ]);
  expect(at('T1')).toMatchObject({ households: 199, households_grade: 'B', grade: 'B', reasons: 'few_households' });
  expect(at('T2')).toMatchObject({ households_grade: 'C', grade: 'C', coverage_grade: 'A' });
  expect(at('T3')).toMatchObject({ households_grade: 'D', grade: 'D', reasons: 'few_households' });
});

test('a share surveyed within 36 months that is withheld stays withheld', async () => {
  const at = await graded([{ code: 'T1', households: 20, within36: null }]);
  expect(at('T1')).toMatchObject({ surveyed_within_36_months: null, survey_age_grade: 'A' });
});
