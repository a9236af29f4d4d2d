import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type Connection, Database } from '../../warehouse/database';
import type { Mart } from '../../warehouse/mart';
import type { Query } from '../../warehouse/query';
import { tablesRead } from '../../warehouse/tables-read';
import { columnType, createMartSql } from '../../warehouse/write-mart';

const here = dirname(fileURLToPath(import.meta.url));
const martFolder = join(here, '..', '..', '..', 'data', 'models', 'marts');

const isMart = (value: unknown): value is Mart => typeof value === 'object' && value !== null && 'grain' in value;
const isQuery = (value: unknown): value is Query => typeof value === 'object' && value !== null && 'sql' in value;

async function exported<Kind>(folder: string, ending: RegExp, is: (value: unknown) => value is Kind): Promise<Kind[]> {
  const files = readdirSync(folder).filter((file) => ending.test(file) && !file.includes('.test'));
  const modules = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<object>));
  return modules.flatMap((each) => Object.values(each).filter(is));
}

const marts = await exported(martFolder, /\.schema\.ts$/, isMart);
const queries = await exported(here, /\.ts$/, isQuery);

let database: Database;
let connection: Connection;

beforeAll(async () => {
  database = await Database.openWritable(':memory:', { threads: 1, memory: '200MB' });
  connection = await database.connect();
  for (const mart of marts) await connection.run(createMartSql(mart));
});

afterAll(() => {
  connection.close();
  database.close();
});

const typesFor = (schema: z.ZodType): RegExp =>
  ({
    VARCHAR: /^(VARCHAR|ENUM.*)$/,
    DOUBLE: /^(DOUBLE|FLOAT|INTEGER|BIGINT|DECIMAL.*|UBIGINT)$/,
    BOOLEAN: /^BOOLEAN$/,
  })[columnType(schema)];

describe('every question to the published marts', () => {
  it('is found, and has a name of its own', () => {
    expect(queries.length).toBeGreaterThan(10);
    expect(new Set(queries.map((query) => query.name)).size).toBe(queries.length);
  });

  it.each(queries.map((query) => [query.name, query] as const))(
    '%s answers with the columns its schema names',
    async (_name, query) => {
      const columns = await connection.describe(query.sql);
      expect(columns.map((column) => column.name).sort()).toEqual(Object.keys(query.row.shape).sort());
      for (const column of columns) {
        expect(column.type, column.name).toMatch(typesFor(query.row.shape[column.name] as unknown as z.ZodType));
      }
    },
  );

  it.each(queries.map((query) => [query.name, query] as const))(
    '%s reads published marts only',
    async (_name, query) => {
      const names = marts.map((mart) => mart.name);
      const read = await tablesRead(connection, query.sql);
      expect(read.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining(read));
    },
  );

  it.each(queries.map((query) => [query.name, query] as const))(
    '%s takes exactly the parameters it declares',
    (_name, query) => {
      const used = new Set([...query.sql.matchAll(/\$([a-z_]+)/g)].map((match) => match[1]));
      expect([...used].sort()).toEqual(Object.keys(query.parameters.shape).sort());
    },
  );

  it('no published mart may hold a household or a person', () => {
    const keys = /^(household_id|member_id|cnic|head_cnic|phone|head_name)$/;
    for (const mart of marts) expect(Object.keys(mart.columns.shape).filter((name) => keys.test(name))).toEqual([]);
  });
});
