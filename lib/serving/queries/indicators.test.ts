import { afterAll, beforeAll, expect, test } from 'vitest';
import { dimIndicators } from '../../../data/models/marts/dim_indicators.schema';
import { fctLoadFindings } from '../../../data/models/marts/fct_load_findings.schema';
import { type Connection, Database } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import { ask } from '../../warehouse/query';
import { createMartSql } from '../../warehouse/write-mart';
import { indicators } from './indicators';

const database = Database.openWritable(':memory:', { threads: 1, memory: '100MB' });
let connection: Connection;

const textsOf = (mart: { columns: { shape: object } }, given: Record<string, string>) =>
  Object.keys(mart.columns.shape)
    .map((column) => `${given[column] ?? "''"} as "${column}"`)
    .join(', ');
const indicator = (id: string, position: number) =>
  textsOf(dimIndicators, {
    indicator_id: `'${id}'`,
    position: String(position),
    kind: "'ratio'",
    better_when: "'lower'",
    decimals: '1',
    per_model: 'false',
    sensitive: 'false',
  });
const finding = (code: string, severity: string, ids: string) =>
  textsOf(fctLoadFindings, {
    code: `'${code}'`,
    severity: `'${severity}'`,
    records: '0',
    sentence_en: `'${code} in English.'`,
    sentence_ur: `'${code} اردو میں۔'`,
    indicator_ids: `'${ids}'`,
  });

beforeAll(async () => {
  connection = await (await database).connect();
  for (const mart of [dimIndicators, fctLoadFindings]) await connection.run(createMartSql(mart as unknown as Mart));
  await connection.run(`
    insert into dim_indicators by name select ${indicator('clean_fuel', 1)} union all select ${indicator('livestock', 2)};
    insert into fct_load_findings by name
    select ${finding('empty', 'note', 'clean_fuel,livestock')}
    union all select ${finding('range', 'warning', 'livestock')}
    union all select ${finding('dup', 'warning', '')}`);
});

afterAll(async () => {
  connection.close();
  (await database).close();
});

test('an indicator comes with the findings about its figures, warnings first, and with no others', async () => {
  const rows = await ask(connection, indicators, { indicator: null });
  expect(rows.map(({ indicator_id, findings_en }) => [indicator_id, findings_en])).toEqual([
    ['clean_fuel', 'empty in English.'],
    ['livestock', 'range in English.\nempty in English.'],
  ]);
  expect(rows[1]?.findings_ur).toBe('range اردو میں۔\nempty اردو میں۔');
});

test('an indicator asked for alone keeps its findings', async () => {
  const [only, ...others] = await ask(connection, indicators, { indicator: 'livestock' });
  expect(others).toEqual([]);
  expect(only?.findings_en.split('\n')).toHaveLength(2);
});
