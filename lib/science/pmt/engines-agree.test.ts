import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractHouseholds } from '../../cli/extract-households';
import { silent } from '../../core/progress';
import { type Connection, Database } from '../../warehouse/database';
import { cutOffOfHousehold, cutOffSql } from './cut-off';
import { featureColumns } from './feature-columns';
import type { FeatureExpression, PmtModel, PmtTerm, ValueType } from './model';
import { smallModel } from './model.test-support';
import { modelMistakes } from './model-mistakes';
import { readModels } from './read-models';
import { scoreHousehold } from './score-household';
import { toSql } from './to-sql';
import { typedColumnSql } from './typed-column-sql';

const registry = resolve('..', 'shared', 'data', 'registry');
const sqlType: Record<ValueType, string> = { number: 'double', text: 'varchar', boolean: 'boolean' };
const days = ['2009-01-01', '2015-06-30', '2021-09-22', '2021-09-23', '2025-09-30'];

if (!existsSync(registry)) console.info(`skipped the real rows: no registry extract at ${registry}`);

const read = readModels();
if (!read.ok) throw new Error(read.problem.sentence);
const models: PmtModel[] = read.value;

let database: Database;
let connection: Connection;
const scratch = mkdtempSync(join(tmpdir(), 'engines-'));
beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 2, memory: '1GB' });
  connection = await database.connect();
});
afterAll(() => {
  database.close();
  rmSync(scratch, { recursive: true });
});

/** Scores every row of `records` with both engines and compares score, status, missing features and cut-offs. */
async function expectAgreement(model: PmtModel): Promise<number> {
  const { score, status, missing } = toSql(model);
  const cutOffs = days.map((day, index) => `${cutOffSql(model, day)} as cut_off_${index}`).join(', ');
  const rows = await connection.all(
    `select *, ${score} as its_score, ${status} as its_status, ${missing} as its_missing, ${cutOffs} from records`,
  );
  let scored = 0;
  for (const row of rows) {
    const household = scoreHousehold(model, row);
    if (household.score !== null) scored += 1;
    const given = { score: household.score, status: household.status, missing: household.missing.join(';') };
    const fromSql = { score: row.its_score, status: row.its_status, missing: row.its_missing };
    if (JSON.stringify(given) !== JSON.stringify(fromSql)) expect({ row, ...given }).toEqual({ row, ...fromSql });
    for (const [index, day] of days.entries())
      if (cutOffOfHousehold(model, day, row) !== row[`cut_off_${index}`])
        expect({ row, day, cutOff: cutOffOfHousehold(model, day, row) }).toEqual({
          row,
          day,
          cutOff: row[`cut_off_${index}`],
        });
  }
  return scored / rows.length;
}

/** Text values a column is compared with anywhere in the model, so that random rows meet every branch. */
const wordsOf = (model: PmtModel): string[] => [
  ...new Set([...JSON.stringify(model).matchAll(/"([a-z_]+|PK\d)"/g)].map((match) => match[1] as string)),
];

describe.each(models)('$id', (model) => {
  it('gives the same score from both engines on random records, nulls included', async () => {
    const words = wordsOf(model).map((word) => `'${word}'`);
    const random: Record<ValueType, string> = {
      number: `[floor(random() * 4), floor(random() * 20), random() * 60][1 + floor(random() * 3)::int]`,
      text: `[${words.join(', ')}][1 + floor(random() * ${words.length})::int]`,
      boolean: 'random() < 0.5',
    };
    const columns = featureColumns(model).map(
      ({ column, type }) => `case when random() < 0.97 then (${random[type]})::${sqlType[type]} end as "${column}"`,
    );
    await connection.run('select setseed(0.5)');
    await connection.run(`create or replace table records as select ${columns.join(', ')} from range(20000)`);
    await expectAgreement(model);
  });

  it.skipIf(!existsSync(registry))(
    'gives the same score from both engines on every different real registry row',
    async () => {
      const reading = {
        folder: registry,
        as: 'text',
        idColumn: 'household_id',
        scratch: join(scratch, model.id),
      } as const;
      mkdirSync(reading.scratch);
      const call = { progress: silent, signal: new AbortController().signal };
      const opened = await extractHouseholds(connection, reading, call);
      if (!opened.ok) throw new Error(opened.problem.sentence);
      const { relation, types } = opened.value;
      const columns = featureColumns(model).map(
        ({ column, type }) => `${typedColumnSql(column in types ? column : null, type, types[column])} as "${column}"`,
      );
      await connection.run(`create or replace table records as select distinct ${columns.join(', ')} from ${relation}`);
      const share = await expectAgreement(model);
      if (model.id === 'hies-2016') expect(share).toBeGreaterThan(0.99);
    },
  );
});

const number = (column: string): FeatureExpression => ({ column, type: 'number' });
const [a, b] = [number('a'), number('b')];
const word: FeatureExpression = { column: 'word', type: 'text' };
const [yes, no] = ['yes', 'no'].map((column): FeatureExpression => ({ column, type: 'boolean' }));
const numbers: FeatureExpression[] = [
  ...(['add', 'subtract', 'multiply', 'divide', 'min', 'max'] as const).map(
    (op): FeatureExpression => ({ op, of: [a, b] }),
  ),
  { op: 'log', of: a },
  { op: 'coalesce', of: [a, b, { constant: 0.1 }] },
  { op: 'case', when: [{ if: { op: 'greater', of: [a, b] }, value: a }], otherwise: { constant: null } },
];
const booleans: FeatureExpression[] = [
  ...(['equals', 'less', 'less_or_equal', 'greater', 'greater_or_equal'] as const).map(
    (op): FeatureExpression => ({ op, of: [a, b] }),
  ),
  { op: 'and', of: [yes as FeatureExpression, no as FeatureExpression] },
  { op: 'or', of: [yes as FeatureExpression, no as FeatureExpression] },
  { op: 'not', of: yes as FeatureExpression },
  { op: 'is_null', of: word },
  { op: 'in', of: word, values: ["it's", 'ہاں'] },
  { op: 'in', of: a, values: [1, 2.5] },
  { op: 'equals', of: [word, { constant: "it's" }] },
];
const texts: FeatureExpression[] = [
  word,
  { op: 'coalesce', of: [word, { constant: 'none' }] },
  { op: 'case', when: [{ if: yes as FeatureExpression, value: { constant: 'none' } }], otherwise: word },
];

it('gives the same points from both engines for every operator and every kind of term', async () => {
  const expressions = [...numbers, ...booleans, ...texts];
  const title = { en: 'feature', ur: 'خصوصیت' };
  const features = Object.fromEntries(expressions.map((expression, at) => [`f${at}`, { title, expression }]));
  await connection.run('select setseed(0.25)');
  await connection.run(`create or replace table records as select
    [null, -2, 0, 1, 2, 2.5, 1e-3, 3.3333333][1 + floor(random() * 8)::int]::double as a,
    [null, -1, 0, 1, 2, 0.5][1 + floor(random() * 6)::int]::double as b,
    [null, 'it''s', 'ہاں', 'none', 'other'][1 + floor(random() * 5)::int] as word,
    [null, true, false][1 + floor(random() * 3)::int] as yes, [null, true, false][1 + floor(random() * 3)::int] as no
    from range(1500)`);
  for (const [at, expression] of expressions.entries()) {
    const feature = `f${at}`;
    const terms: PmtTerm[] = numbers.includes(expression)
      ? [
          { kind: 'linear', feature, coefficient: -1.2345678 },
          {
            kind: 'bands',
            feature,
            bands: [
              { from: 2, to: null, points: 7 },
              { from: null, to: 0, points: 1 },
              { from: 0.5, to: 2, points: 3 },
            ],
          },
          { kind: 'category', feature, points: { 0: 1, 1: 2, 2.5: 3 } },
        ]
      : booleans.includes(expression)
        ? [
            { kind: 'category', feature, points: { true: 2.5, false: -1 } },
            { kind: 'category', feature, points: { true: 1 } },
            { kind: 'category', feature, points: { false: 1 } },
          ]
        : [{ kind: 'category', feature, points: { none: 4, "it's": 1.25, ہاں: 2 } }];
    const imputed = numbers.includes(expression) ? 1 : booleans.includes(expression) ? true : 'none';
    for (const term of terms)
      for (const missing of [
        { rule: 'refuse' } as const,
        { rule: 'impute', values: { [feature]: imputed } } as const,
      ]) {
        const model = smallModel({ features, terms: [term], missing, clamp: { min: -40, max: 60 }, decimals: 3 });
        expect(modelMistakes(model)).toEqual([]);
        await expectAgreement(model);
      }
  }
});
