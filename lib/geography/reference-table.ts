import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCsvTable } from './csv-table';

const folder = fileURLToPath(new URL('../../data/reference/', import.meta.url));

/** One table of facts kept with the product, read whole. The pipeline's door to them; the app never opens them. */
export const readReferenceTable = (name: string): Record<string, string>[] =>
  parseCsvTable(readFileSync(`${folder}${name}.csv`, 'utf8'));

export const textOrNull = (cell: string | undefined): string | null => (cell ? cell : null);
export const numberOrNull = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
