import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./sql/', import.meta.url));

/** Tables drawn for a chunk of households, in the order in which one reads another. */
export const drawOrder = [
  'households',
  'members',
  'household_counts',
  'kafaalat',
  'conditional',
  'attendance',
  'health_visits',
  'emergency_cash',
  'instalments',
] as const;

export const drawSql = (name: string): string => readFileSync(`${folder}draw/${name}.sql`, 'utf8');

/** One SELECT an extract table: of a chunk's rows (`rows`), or of the whole extract, written once (`once`). */
export function tableSql(kind: 'rows' | 'once'): { table: string; select: string }[] {
  return readdirSync(`${folder}${kind}`)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ table: file.slice(0, -4), select: readFileSync(`${folder}${kind}/${file}`, 'utf8') }));
}
