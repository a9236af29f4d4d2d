import type { z } from 'zod';
import { invariant } from '../core/invariant';
import type { Refusal } from '../core/result';
import { type Connection, type Parameters, WarehouseError } from './database';

/**
 * One question to the published marts: static SQL, named parameters and a row schema, nothing else. Filters are nullable
 * parameters; SQL is never put together from input.
 */
export interface Query<Input extends z.ZodRawShape = z.ZodRawShape, Output extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  sql: string;
  parameters: z.ZodObject<Input>;
  row: z.ZodObject<Output>;
}

export const defineQuery = <Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  query: Query<Input, Output>,
): Query<Input, Output> => query;

/** The file lacks a table or column that this version reads: an earlier version published it. */
export class SnapshotOutdated extends Error {
  override name = 'SnapshotOutdated';
}

/** What whoever asked such a file is told. */
export const outdated = (id: string): Refusal => ({
  code: 'snapshot-outdated',
  sentence: `Snapshot "${id}" was made by an earlier version and lacks tables that this one reads.`,
  nextStep: 'Load the same extract again with "naqsha load DIR".',
  details: { snapshot: id },
});

/** Every query is held to the schemas of this version, so a name that does not bind is the fault of an older file. */
export async function answered(connection: Connection, sql: string, parameters: Parameters) {
  try {
    return await connection.all(sql, parameters);
  } catch (problem) {
    if (problem instanceof WarehouseError && /^(?:Catalog|Binder) Error/.test(problem.message))
      throw new SnapshotOutdated(problem.message);
    throw problem;
  }
}

/** Runs a query on one connection; rows are validated coming out, so a type never merely claims. */
export async function ask<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  connection: Connection,
  query: Query<Input, Output>,
  parameters: z.input<z.ZodObject<Input>>,
): Promise<z.output<z.ZodObject<Output>>[]> {
  const checked = query.parameters.parse(parameters) as Parameters;
  const rows = await answered(connection, query.sql, checked);
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row);
    invariant(parsed.success, `query ${query.name}, row ${index}: ${parsed.success ? '' : parsed.error.message}`);
    return parsed.data;
  });
}
