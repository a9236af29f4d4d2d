import { expect, test } from 'vitest';
import { formatCsvTable, parseCsvTable } from './csv-table';

test('reads quotes, commas, line breaks and empty cells as they were written', () => {
  const rows = [
    { name: 'Dera "DI" Khan, city', note: 'two\nlines', empty: '' },
    { name: 'باغ', note: '', empty: '' },
  ];
  expect(parseCsvTable(formatCsvTable(['name', 'note', 'empty'], rows))).toEqual(rows);
});

test('reads CRLF files and a file without a final line break', () => {
  expect(parseCsvTable('a,b\r\n1,2\r\n3,')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '' },
  ]);
});

test('throws for a row of another width, which only our own mistake can make', () => {
  expect(() => parseCsvTable('a,b\n1\n')).toThrow(/row 2 has 1 cells/);
});

test('a header alone is a table without rows', () => {
  expect(parseCsvTable('a,b\n')).toEqual([]);
});
