import type { ColumnContract } from './contract';

/**
 * SQL of a cell as a reject may show it: sensitive cells keep only what tells two of them apart, and a run of eleven or more
 * digits in any cell is hidden, since a shifted row puts an identity number anywhere.
 */
export function maskedSql({ kind, sensitive }: ColumnContract, text: string): string {
  if (kind.is === 'identity_number') {
    return `case when length(${text}) < 8 then '•••' else left(${text}, 4) || repeat('•', length(${text}) - 6) || right(${text}, 2) end`;
  }
  if (sensitive) return `left(${text}, 1) || '•••'`;
  return `left(regexp_replace(${text}, '[0-9]{11,}', '•••', 'g'), 120)`;
}

const plainCell = /^([a-z_]{0,24}|-?\d{1,5}(\.\d{1,2})?|\d{4}-\d{2}-\d{2}|\d{4}Q[1-4])$/;

/** Cells of a record whose columns cannot be told apart: only short plain words, small numbers and dates are shown. */
export const maskedCells = (cells: readonly string[], keep: number): string[] =>
  cells.slice(0, 100).map((cell, index) => (index === keep ? maskedKey(cell) : plainCell.test(cell) ? cell : '•••'));

const maskedKey = (cell: string): string => cell.slice(0, 64).replace(/\d{11,}/g, '•••');
