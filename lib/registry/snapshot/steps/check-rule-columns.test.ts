import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Programme } from '../../../measures/programmes/programme-schema';
import { readProgrammes } from '../../../measures/programmes/read-programmes';
import type { FeatureExpression, PmtModel } from '../../../science/pmt/model';
import { readModels } from '../../../science/pmt/read-models';
import { type Connection, Database } from '../../../warehouse/database';
import { checkRuleColumns } from './check-rule-columns';

let database: Database;
let connection: Connection;
let programme: Programme;
let model: PmtModel;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '500MB' });
  connection = await database.connect();
  await connection.run(
    `create table int_households_described as
     select '1' as household_id, 2::ubigint as record_key, '3' as head_identity, 4 as ever_married_women, true as electricity`,
  );
  const models = readModels();
  const programmes = readProgrammes(models.ok ? models.value.map(({ id }) => id) : []);
  if (!models.ok || !programmes.ok) throw new Error('the files that are shipped are refused');
  programme = programmes.value.find(({ id }) => id === 'kafaalat') as Programme;
  model = models.value[0] as PmtModel;
});
afterAll(() => {
  connection.close();
  database.close();
});

const reading = (column: string, type: 'number' | 'text'): FeatureExpression => ({
  op: 'greater',
  of: [{ column, type }, { constant: 0 }],
});
const ruled = (condition: FeatureExpression): Programme => ({
  ...programme,
  rules: programme.rules.map((rule) => ({ ...rule, condition })),
});

test('a rule may read what the survey says of a household', async () => {
  expect(await checkRuleColumns(connection, [ruled(reading('ever_married_women', 'number'))], [])).toMatchObject({
    ok: true,
  });
});

test.each([
  ['record_key', 'number'],
  ['household_id', 'text'],
  ['head_identity', 'text'],
] as const)(
  'a rule or a model that reads %s, which tells who a household is, is refused in words',
  async (column, type) => {
    const refused = {
      ok: false,
      problem: { code: 'programme-columns', sentence: expect.stringContaining(`"${column}"`) },
    };
    expect(await checkRuleColumns(connection, [ruled(reading(column, type))], [])).toMatchObject(refused);
    const [name, feature] = Object.entries(model.features)[0] as [string, PmtModel['features'][string]];
    const spoilt = {
      ...model,
      features: { ...model.features, [name]: { ...feature, expression: reading(column, type) } },
    };
    expect(await checkRuleColumns(connection, [], [spoilt])).toMatchObject(refused);
  },
);

test('a rule that reads a column nobody has, or as another type, is refused with the next step', async () => {
  for (const condition of [reading('shoe_size', 'number'), reading('electricity', 'number')]) {
    const checked = await checkRuleColumns(connection, [ruled(condition)], []);
    expect(checked).toMatchObject({
      ok: false,
      problem: { nextStep: expect.stringContaining('Correct the condition') },
    });
  }
});
