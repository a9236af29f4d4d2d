import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { silent } from '../../core/progress';
import { type Connection, Database } from '../../warehouse/database';
import { ask, type Query } from '../../warehouse/query';
import { loadLimits } from '../extract/load-limits';
import { loadExtract } from './load';
import { projectFolder } from './project-folder';
import { type TinyHousehold, tinyHousehold, tinyMembers, writeTinyExtract } from './tiny-extract.test-support';

const queryFolder = join(projectFolder, 'lib', 'serving', 'queries');
const isQuery = (value: unknown): value is Query => typeof value === 'object' && value !== null && 'sql' in value;
const modules = await Promise.all(
  readdirSync(queryFolder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .map((file) => import(join(queryFolder, file)) as Promise<object>),
);
const queries = modules.flatMap((each) => Object.values(each).filter(isQuery));

/** A value for every parameter that a page must give; what may be left out is left out. */
const given = ({ parameters }: Query, known: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(parameters.shape).map(([name, schema]) => [
      name,
      [null, known[name], 'none', 1, true, ...((schema as { options?: unknown[] }).options ?? [])].find(
        (value) => value !== undefined && (schema as z.ZodType).safeParse(value).success,
      ),
    ]),
  );

const alike = (id: number): TinyHousehold =>
  tinyHousehold(id, {
    area_type: 'rural',
    head_sex: 'female',
    head_education_years: 0,
    household_size: 5,
    members_under_18: 3,
    children_5_16_in_school: 2,
    rooms: 1,
    toilet: 'none',
    electricity: true,
    consumption_pkr_month: 20000,
    survey_weight: 0,
  });
const extracts: Record<string, readonly TinyHousehold[]> = {
  'fifty of one tehsil that share every value': Array.from({ length: 50 }, (_, id) => alike(id)),
  'fifty of three tehsils, one with a single household and a part without a weight': Array.from(
    { length: 50 },
    (_, id) =>
      tinyHousehold(id, {
        tehsil_code: id === 0 ? 'PK70101' : id < 20 ? 'PK60102' : 'PK60101',
        survey_weight: id % 3 === 0 ? null : 200,
      }),
  ),
};

describe.each(Object.entries(extracts))('an extract of %s', (_, households) => {
  const root = mkdtempSync(join(tmpdir(), 'naqsha-few-'));
  let snapshot = '';
  let database: Database;
  let connection: Connection;

  beforeAll(async () => {
    const folder = writeTinyExtract(join(root, 'extract'), households, {}, { members: tinyMembers(households) });
    const loaded = await loadExtract({
      extractFolder: folder,
      boundariesFile: null,
      dataFolder: join(root, 'snapshots'),
      limits: loadLimits,
      resources: { threads: 2, memory: '1GB' },
      progress: silent,
      signal: new AbortController().signal,
    });
    if (!loaded.ok) throw new Error(`${loaded.problem.sentence} ${loaded.problem.nextStep}`);
    snapshot = loaded.value.snapshot;
    database = await Database.openReadOnly(join(root, 'snapshots', snapshot, 'published.duckdb'));
    connection = await database.connect();
  });
  afterAll(() => {
    connection?.close();
    database?.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('is published without a number that is none: no NaN and nothing infinite in any column of any mart', async () => {
    const columns = await connection.all(
      "select table_name, column_name from information_schema.columns where data_type in ('DOUBLE', 'FLOAT')",
    );
    expect(columns.length).toBeGreaterThan(50);
    const found = await Promise.all(
      columns.map(async ({ table_name: table, column_name: column }) => {
        const row = await connection.one(
          `select count(*)::integer as wrong from ${table} where isnan("${column}") or isinf("${column}")`,
        );
        return row?.wrong === 0 ? [] : [`${table}.${column}: ${row?.wrong}`];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  test('answers every question that pages and interfaces ask, each with rows as they are promised', async () => {
    const model = await connection.one('select default_model from dim_snapshot');
    const known = {
      indicator: 'no_toilet',
      model: model?.default_model,
      snapshot,
      place: 'PK601',
      parent: 'PK6',
      nation: 'PK',
    };
    const told = { ...known, within: 'PK', prefix: 'PK601', category: 'all', programme: 'kafaalat', period: '2025Q3' };
    const answered = await Promise.all(
      queries.map(async (query) => [query.name, (await ask(connection, query, given(query, told))).length] as const),
    );
    const counts = Object.fromEntries(answered);
    expect(answered.length).toBeGreaterThan(30);
    for (const name of [
      'values_by_place',
      'place_figures',
      'load_files',
      'load_findings',
      'place_quality',
      'indicators',
    ])
      expect(counts[name], name).toBeGreaterThan(0);
  });

  test('gives no place of one household a rate, and the nation its figures', async () => {
    const rows = await connection.all(
      `select place_code, status, value from fct_indicator_values
       where indicator_id = 'no_toilet' and breakdown = 'none' and place_code in ('PK', 'PK70101')`,
    );
    const statuses = Object.fromEntries(rows.map((row) => [row.place_code, row.status]));
    expect(statuses.PK).toBe('known');
    expect(statuses.PK70101).not.toBe('known');
  });

  test('says whose survey weights are missing', async () => {
    const finding = await connection.one("select sentence_en from fct_load_findings where code = 'weights-missing'");
    expect(finding?.sentence_en).toMatch(/\d+ households[ ,(]+[<>]?\d+ %/);
  });
});
