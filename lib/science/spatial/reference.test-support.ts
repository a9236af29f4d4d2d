import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { type Neighbours, neighboursFrom } from './neighbours';

type Table = Record<string, string>[];

export function tableOf(path: string): Table {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().replaceAll('"', '').split('\n');
  const names = (head as string).split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** A table that `scripts/reference/spatial/make.R` wrote. */
export const reference = (name: string): Table => tableOf(join('scripts/reference/spatial', name));

export const column = (table: Table, name: string): Float64Array =>
  Float64Array.from(table, (row) => (row[name] === '' || row[name] === 'NA' ? Number.NaN : Number(row[name])));

/** Lists of neighbours counted from one, as R writes them. */
export const listed = (table: Table, name: string): Neighbours =>
  neighboursFrom(
    table.map((row) => (row[name] ?? '').split(' ').flatMap((each) => (each === '' ? [] : [Number(each) - 1]))),
    name,
  );

/** Equal to 1e-9 of the figure (of one, where it is small); an empty cell stands for NaN. */
export function expectAgreement(ours: Float64Array, theirs: Float64Array, tolerance = 1e-9): void {
  expect(ours.length).toBe(theirs.length);
  const off = [...ours].flatMap((value, area) => {
    const other = theirs[area] as number;
    const same = Number.isNaN(other)
      ? Number.isNaN(value)
      : Math.abs(value - other) <= tolerance * Math.max(1, Math.abs(other));
    return same ? [] : [{ area, ours: value, theirs: other }];
  });
  expect(off).toEqual([]);
}

/** A file of the data that stands beside the repository and is not part of it; null, with the reason printed, if absent. */
export function besideRepository(...path: string[]): string | null {
  const file = resolve('..', 'shared', 'data', ...path);
  if (existsSync(file)) return file;
  console.info(`skipped: ${path.join('/')} is not beside the repository`);
  return null;
}

/** A grid of squares with side 1, row by row. */
export function squares(rows: number, columns: number): GeoJSON.Polygon[] {
  return Array.from({ length: rows * columns }, (_, cell) => {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    const ring = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  });
}
