import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCsvTable } from './csv-table';

const folder = fileURLToPath(new URL('../../../data/reference/', import.meta.url));

const tables = new Map<string, readonly Record<string, string>[]>();

/** One table of facts kept with the product, read once. The pipeline's door to them; the app never opens them. */
export function readReferenceTable(name: string): readonly Readonly<Record<string, string>>[] {
  const table = tables.get(name) ?? parseCsvTable(readFileSync(`${folder}${name}.csv`, 'utf8'));
  tables.set(name, table);
  return table;
}

export const textOrNull = (cell: string | undefined): string | null => (cell ? cell : null);
export const numberOrNull = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
