import { writeFile } from 'node:fs/promises';
import { type ColumnDef, writeXlsx } from 'hucre/xlsx';
import { done, refused } from '../../core/result';
import type { LeavingFormat } from './leaving-format';
import type { LeavingCell, LeavingColumn, TableToLeave } from './table-to-leave';

/** Rows of a sheet of Excel, its header included. */
export const sheetRows = 1_048_576;

/**
 * A workbook of two sheets: what the data is, then the table with its header frozen. Ids and codes are text, dates days, shares percents;
 * in Urdu both sheets run from right to left. A table too long for a sheet is refused with the ways that hold it.
 */
export const xlsxFormat: LeavingFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  needsShapes: false,
  async write(table, path) {
    if (table.rows.length + 1 > sheetRows)
      return refused({
        code: 'too-many-rows',
        sentence: `The table has ${table.rows.length.toLocaleString('en')} rows; a sheet of Excel holds ${(sheetRows - 1).toLocaleString('en')}.`,
        nextStep: 'Ask for Parquet or CSV, or for one province or period at a time.',
      });
    const view = { rightToLeft: table.language === 'ur' };
    const bytes = await writeXlsx({
      properties: { title: table.title, creator: 'Naqsha' },
      activeSheet: 1,
      sheets: [
        {
          name: table.language === 'ur' ? 'تعارف' : 'About',
          columns: [{ width: 24 }, { width: 100 }],
          rows: [[table.title], ...table.about.map(([label, text]) => [label, clean(text)])],
          view,
        },
        {
          name: table.language === 'ur' ? 'جدول' : 'Table',
          columns: table.columns.map(sheetColumn),
          rows: [
            table.columns.map(({ name }) => name),
            ...table.rows.map((row) => table.columns.map((column) => sheetCell(row[column.name] ?? null, column))),
          ],
          freezePane: { rows: 1, columns: 2 },
          autoFilter: { range: rangeOf(table) },
          view,
        },
      ],
    });
    await writeFile(path, bytes);
    return done(null);
  },
};

const sheetColumn = ({ name, kind, decimals }: LeavingColumn): ColumnDef => {
  const point = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const formats = {
    text: '@',
    date: 'yyyy-mm-dd',
    share: `0${point}%`,
    count: '#,##0',
    money: '#,##0',
    number: `#,##0${point}`,
  };
  return { width: Math.max(11, name.length + 2), numFmt: formats[kind] };
};

function sheetCell(value: LeavingCell, { kind }: LeavingColumn): string | number | Date | null {
  if (value === null) return null;
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  return typeof value === 'string' ? clean(value) : value;
}

/** Control characters cannot stand in a workbook. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

function rangeOf({ columns, rows }: TableToLeave): string {
  let letters = '';
  for (let at = columns.length; at > 0; at = Math.floor((at - 1) / 26))
    letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return `A1:${letters}${rows.length + 1}`;
}
