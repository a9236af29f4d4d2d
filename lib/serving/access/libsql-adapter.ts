import type { Client, InValue, Row } from '@libsql/client';
import { type CleanedWhere, createAdapterFactory } from 'better-auth/adapters';
import { hashToken } from './hash-token';

const operators: Record<string, string> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const names = (fields: readonly string[]): string => fields.map(quoted).join(', ');

interface Clause {
  sql: string;
  args: InValue[];
}

/** A token of a session is looked for by its hash; every other value as it is. */
const kept = (model: string, field: string, value: unknown): InValue =>
  (model === 'session' && field === 'token' && typeof value === 'string' ? hashToken(value) : value) as InValue;

function conditionOf(model: string, { field, operator, value }: CleanedWhere): Clause {
  const column = quoted(field);
  if (operator === 'in' || operator === 'not_in') {
    const values = (value as unknown[]).map((each) => kept(model, field, each));
    return {
      sql: `${column} ${operator === 'in' ? 'in' : 'not in'} (${values.map(() => '?').join(', ')})`,
      args: values,
    };
  }
  if (value === null) return { sql: `${column} is ${operator === 'ne' ? 'not ' : ''}null`, args: [] };
  const sign = operators[operator];
  if (sign === undefined) throw new Error(`the store has no operator "${operator}"`);
  return { sql: `${column} ${sign} ?`, args: [kept(model, field, value)] };
}

function whereOf(model: string, where: readonly CleanedWhere[] = []): Clause {
  const parts = where.map((each) => ({ ...conditionOf(model, each), connector: each.connector }));
  const [first, ...rest] = parts;
  if (first === undefined) return { sql: '', args: [] };
  const sql = rest.reduce(
    (so, { connector, sql: next }) => `(${so} ${connector === 'OR' ? 'or' : 'and'} ${next})`,
    first.sql,
  );
  return { sql: ` where ${sql}`, args: parts.flatMap(({ args }) => args) };
}

const plain = (row: Row, columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(columns.map((name, index) => [name, row[index]]));

/** The token of the cookie in the row it led to, in place of the hash that is kept. */
function asAsked(model: string, row: Record<string, unknown> | undefined, where: readonly CleanedWhere[] = []) {
  const token = where.find(({ field, operator }) => field === 'token' && operator === 'eq')?.value;
  return row && model === 'session' && typeof token === 'string' ? { ...row, token } : row;
}

/**
 * The store of the authentication library on an embedded SQLite file. Tokens of sessions are kept as hashes alone, so that a copy of the
 * file opens nothing. Names of tables and columns come from the library's own declarations; every value is bound.
 */
export const libsqlAdapter = (store: () => Promise<Client>) =>
  createAdapterFactory({
    config: {
      adapterId: 'libsql-file',
      supportsJSON: false,
      supportsDates: false,
      supportsBooleans: false,
      supportsNumericIds: false,
      transaction: false,
    },
    adapter: () => {
      const all = async (sql: string, args: InValue[]) => {
        const { rows, columns } = await (await store()).execute({ sql, args });
        return rows.map((row) => plain(row, columns));
      };
      const changed = async (sql: string, args: InValue[]): Promise<number> =>
        (await (await store()).execute({ sql, args })).rowsAffected;
      return {
        async create({ model, data }) {
          const fields = Object.keys(data);
          await changed(
            `insert into ${quoted(model)} (${names(fields)}) values (${fields.map(() => '?').join(', ')})`,
            fields.map((field) => kept(model, field, data[field])),
          );
          return data;
        },
        async findOne({ model, where }) {
          const { sql, args } = whereOf(model, where);
          const [row] = await all(`select * from ${quoted(model)}${sql} limit 1`, args);
          return (asAsked(model, row, where) ?? null) as never;
        },
        async findMany({ model, where, limit, offset, sortBy }) {
          const { sql, args } = whereOf(model, where);
          const order = sortBy
            ? ` order by ${quoted(sortBy.field)} ${sortBy.direction === 'desc' ? 'desc' : 'asc'}`
            : '';
          const found = await all(`select * from ${quoted(model)}${sql}${order} limit ? offset ?`, [
            ...args,
            limit ?? -1,
            offset ?? 0,
          ]);
          return found.map((row) => asAsked(model, row, where)) as never;
        },
        async count({ model, where }) {
          const { sql, args } = whereOf(model, where);
          return Number((await all(`select count(*) as rows from ${quoted(model)}${sql}`, args))[0]?.rows ?? 0);
        },
        async update({ model, where, update }) {
          const fields = Object.entries(update as Record<string, unknown>);
          const { sql, args } = whereOf(model, where);
          const [row] = await all(
            `update ${quoted(model)} set ${fields.map(([field]) => `${quoted(field)} = ?`).join(', ')}${sql} returning *`,
            [...fields.map(([field, value]) => kept(model, field, value)), ...args],
          );
          return (asAsked(model, row, where) ?? null) as never;
        },
        async updateMany({ model, where, update }) {
          const fields = Object.entries(update as Record<string, unknown>);
          const { sql, args } = whereOf(model, where);
          return changed(
            `update ${quoted(model)} set ${fields.map(([field]) => `${quoted(field)} = ?`).join(', ')}${sql}`,
            [...fields.map(([field, value]) => kept(model, field, value)), ...args],
          );
        },
        async delete({ model, where }) {
          const { sql, args } = whereOf(model, where);
          await changed(`delete from ${quoted(model)}${sql}`, args);
        },
        async deleteMany({ model, where }) {
          const { sql, args } = whereOf(model, where);
          return changed(`delete from ${quoted(model)}${sql}`, args);
        },
      };
    },
  });
