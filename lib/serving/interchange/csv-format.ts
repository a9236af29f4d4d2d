import { writeFile } from 'node:fs/promises';
import { done } from '../../core/result';
import { csvTable } from '../presentation/csv';
import type { LeavingFormat } from './leaving-format';

/** RFC 4180 in UTF-8 without a byte order mark; texts that a spreadsheet would run as a formula get an apostrophe. */
export const csvFormat: LeavingFormat = {
  id: 'csv',
  extension: 'csv',
  needsShapes: false,
  async write({ columns, rows, name }, path) {
    const names = columns.map((column) => column.name);
    await writeFile(path, csvTable(rows, names, { parts: [name], synthetic: false }).body, 'utf8');
    return done(null);
  },
};
