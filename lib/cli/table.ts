import { Misuse } from './verb';

export type Cell = string | number | boolean | null;

export function formatOf(value: string | boolean | undefined): 'csv' | 'json' {
  if (value === undefined || value === 'csv') return 'csv';
  if (value === 'json') return 'json';
  throw new Misuse('--format takes csv or json');
}

const field = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\n`;

/** Rows as CSV with a header or as one JSON array, as the caller asked. */
export async function writeRows<Row extends Record<string, Cell>>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  format: 'csv' | 'json',
  write: (chunk: string) => Promise<void>,
): Promise<void> {
  if (format === 'json') {
    await write(`${JSON.stringify(rows, [...columns], 1)}\n`);
    return;
  }
  await write(csvLine(columns));
  for (let start = 0; start < rows.length; start += 1000) {
    await write(
      rows
        .slice(start, start + 1000)
        .map((row) => csvLine(columns.map((name) => row[name] as Cell)))
        .join(''),
    );
  }
}
