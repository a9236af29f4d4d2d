import type { z } from 'zod';
import { invariant } from '../core/invariant';
import type { Connection, Parameters } from './database';

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

/** Runs a query on one connection; rows are validated coming out, so a type never merely claims. */
export async function ask<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  connection: Connection,
  query: Query<Input, Output>,
  parameters: z.input<z.ZodObject<Input>>,
): Promise<z.output<z.ZodObject<Output>>[]> {
  const checked = query.parameters.parse(parameters) as Parameters;
  const rows = await connection.all(query.sql, checked);
  return rows.map((row, index) => {
    const parsed = query.row.safeParse(row);
    invariant(parsed.success, `query ${query.name}, row ${index}: ${parsed.success ? '' : parsed.error.message}`);
    return parsed.data;
  });
}
