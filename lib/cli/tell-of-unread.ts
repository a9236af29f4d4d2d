import type { UnreadCell } from '../science/pmt/calibration/column-type';
import type { VerbCall } from './verb';

const named = 5;

/** Says, column by column, which cells write no number and count as unknown. */
export function tellOfUnread(unread: readonly UnreadCell[], say: VerbCall['say']): void {
  for (const column of new Set(unread.map((cell) => cell.column))) {
    const cells = unread.filter((cell) => cell.column === column);
    const first = cells.slice(0, named).map(({ text, line }) => `“${text.slice(0, 40)}” (line ${line})`);
    const more = cells.length > named ? ` … (${cells.length} in all)` : '';
    say(`${column}: not numbers, taken as unknown: ${first.join(', ')}${more}.`);
  }
}
