export interface TableCells {
  lines: string[][];
  /** The line at which each row begins, from 1. */
  begins: number[];
  /** A quotation mark is opened and never closed. */
  open: boolean;
  delimiter: string;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The most frequent of the delimiters in the header line, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^("[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((each) => header.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))] as string;
}

/**
 * Cells of a table in text delimited by comma, semicolon, tab or bar, and the line each row begins at: quotes as in RFC 4180, any line end; a row without
 * anything is left out. `open` says that a quotation mark is never closed.
 */
export function tableCells(text: string): TableCells {
  const delimiter = delimiterOf(text);
  const lines: string[][] = [];
  const begins: number[] = [];
  let [here, begun] = [1, 1];
  let [line, cell, quoted] = [[] as string[], '', false];
  const endLine = (): void => {
    line.push(cell);
    if (line.some((each) => each.trim() !== '')) {
      lines.push(line);
      begins.push(begun);
    }
    begun = here;
    line = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign === '\n') here += 1;
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === delimiter) {
      line.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      here += 1;
      endLine();
    } else cell += sign;
  }
  if (cell !== '' || line.length > 0) endLine();
  return { lines, begins, open: quoted, delimiter };
}
