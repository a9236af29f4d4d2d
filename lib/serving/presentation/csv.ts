import type { Status } from '../../core/measured';
import type { Level } from '../../science/geography/level';

/** One row of a file of figures, as the screen, the API and the command line give it. */
export interface CsvRow {
  place_code: string;
  place_name: string;
  level: Level;
  period: string;
  breakdown: string;
  category: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  status: Status;
  smoothed: number | null;
  interval_low: number | null;
  interval_high: number | null;
  households: number | null;
  estimate: number | null;
  rank: number | null;
  rank_low: number | null;
  rank_high: number | null;
}

export interface CsvMeta {
  indicator: string;
  level: Level;
  snapshot: string;
  synthetic: boolean;
}

export const csvColumns = [
  'place_code',
  'place_name',
  'level',
  'period',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'status',
  'smoothed',
  'interval_low',
  'interval_high',
  'households',
  'estimate',
  'rank',
  'rank_low',
  'rank_high',
] as const satisfies readonly (keyof CsvRow)[];

/**
 * A file of figures by RFC 4180: header row, comma, CRLF, quotes doubled; UTF-8 without a byte order mark. Texts that a
 * spreadsheet would run as a formula get a leading apostrophe; numbers stay numbers. A figure that is not shown is empty and
 * its status says why; a banded one is empty between the bounds of its interval. The name of the file says what it holds, and that a synthetic sample is one.
 */
export function csv(rows: readonly CsvRow[], meta: CsvMeta): { fileName: string; body: string } {
  return csvTable(rows, csvColumns, {
    parts: [meta.indicator, meta.level, meta.snapshot],
    synthetic: meta.synthetic,
  });
}

/** Any rows as such a file, in the columns named; the name of the file joins `parts`. */
export function csvTable<Column extends string>(
  rows: readonly Readonly<Record<Column, string | number | null>>[],
  columns: readonly Column[],
  { parts, synthetic }: { parts: readonly string[]; synthetic: boolean },
): { fileName: string; body: string } {
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => csvCell(row[column] ?? null)).join(',')),
  ];
  const name = [...parts, ...(synthetic ? ['synthetic-sample'] : [])].join('_');
  return { fileName: `${name.replace(/[^A-Za-z0-9_.-]+/g, '-')}.csv`, body: `${lines.join('\r\n')}\r\n` };
}

export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
