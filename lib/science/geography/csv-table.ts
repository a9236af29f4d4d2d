import { invariant } from '../../core/invariant';

/**
 * Reads our own reference tables: UTF-8, comma, RFC 4180 quotes, a header row. Every cell is text; an empty cell is
 * an empty string. A row of another width than the header is our mistake and throws.
 */
export function parseCsvTable(text: string): Record<string, string>[] {
  const [header, ...rows] = parseRows(text);
  invariant(header, 'a reference table has a header row');
  return rows.map((cells, row) => {
    invariant(cells.length === header.length, `row ${row + 2} has ${cells.length} cells, the header ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** Writes rows back in the given column order, one line each, quoted only where needed. */
export function formatCsvTable(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: unknown): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, inQuotes, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
