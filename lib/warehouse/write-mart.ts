import { z } from 'zod';
import { InvariantError } from '../core/invariant';
import type { Connection } from './database';
import type { Mart } from './mart';

/** The DuckDB type that a mart's column takes. */
export function columnType(schema: z.ZodType): 'VARCHAR' | 'DOUBLE' | 'BOOLEAN' {
  if (schema instanceof z.ZodNullable) return columnType(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'VARCHAR';
  if (schema instanceof z.ZodNumber) return 'DOUBLE';
  if (schema instanceof z.ZodBoolean) return 'BOOLEAN';
  throw new InvariantError(`a mart column may not be ${schema.constructor.name}`);
}

export function createMartSql(mart: Mart): string {
  const columns = Object.entries(mart.columns.shape).map(
    ([name, schema]) =>
      `${name} ${columnType(schema as z.ZodType)}${schema instanceof z.ZodNullable ? '' : ' not null'}`,
  );
  return `create or replace table ${mart.name} (${columns.join(', ')})`;
}

/** Writes rows made in TypeScript as a mart, whole; the rows are checked against its schema first. */
export async function writeMart<Shape extends z.ZodRawShape>(
  connection: Connection,
  mart: Mart<Shape>,
  rows: z.output<z.ZodObject<Shape>>[],
): Promise<void> {
  await connection.run(createMartSql(mart as unknown as Mart));
  const names = Object.keys(mart.columns.shape);
  const structure = JSON.stringify([
    Object.fromEntries(names.map((name) => [name, columnType(mart.columns.shape[name] as unknown as z.ZodType)])),
  ]);
  for (let start = 0; start < rows.length; start += 5000) {
    const part = rows.slice(start, start + 5000).map((row) => mart.columns.parse(row));
    await connection.run(
      `insert into ${mart.name} by name
       select unnest(from_json($rows::json, '${structure}'), max_depth := 2)`,
      { rows: JSON.stringify(part) },
    );
  }
}
