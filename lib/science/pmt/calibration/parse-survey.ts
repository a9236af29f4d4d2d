import { done, type Result } from '../../../core/result';
import type { PmtRecord, ValueType } from '../model';
import { calibrationRefusal } from './calibration-refusal';
import type { Survey } from './plan';

const delimiters = [',', ';', '\t', '|'] as const;
const missing = new Set(['', 'NA', 'N/A', 'null', 'NULL', '.']);
const yesOrNo = new Map([
  ...['true', 't', 'yes', 'y'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n'].map((word) => [word, false] as const),
]);
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The most frequent of the delimiters in the header line, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^("[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((each) => header.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))] as string;
}

/** Cells of a table in text: quotes as in RFC 4180, any line end; a line without anything is left out. */
function cellsOf(text: string, delimiter: string): { lines: string[][]; open: boolean } {
  const lines: string[][] = [];
  let [line, cell, quoted] = [[] as string[], '', false];
  const endLine = (): void => {
    line.push(cell);
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (quoted) {
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
      endLine();
    } else cell += sign;
  }
  if (cell !== '' || line.length > 0) endLine();
  return { lines, open: quoted };
}

function typeOf(values: readonly (string | null)[]): ValueType {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'text';
  if (known.every((value) => plainNumber.test(value))) return 'number';
  return known.every((value) => yesOrNo.has(value.toLowerCase())) ? 'boolean' : 'text';
}

const typed = (value: string | null, type: ValueType): string | number | boolean | null => {
  if (value === null || type === 'text') return value;
  return type === 'number' ? Number(value) : (yesOrNo.get(value.toLowerCase()) ?? null);
};

const notASurvey = (en: string, ur: string): Result<never> =>
  calibrationRefusal({
    code: 'not-a-survey',
    sentence: { en, ur },
    nextStep: {
      en: 'Give a CSV file in UTF-8 whose first line names the columns.',
      ur: 'UTF-8 میں CSV فائل دیں جس کی پہلی سطر میں کالموں کے نام ہوں۔',
    },
  });

/**
 * A survey from the text of a CSV file with a header line, delimited by comma, semicolon, tab or bar; runs in the browser.
 * A column is of numbers or of true/false (or yes/no) where every answer that is not empty (or NA) is; everything else is text. A line
 * with more or fewer cells than the header is refused with its number.
 */
export function parseSurvey(text: string): Result<Survey> {
  const whole = text.replace(/^\uFEFF/, '');
  if (whole.startsWith('PK') || whole.startsWith('PAR1') || whole.includes('\u0000'))
    return notASurvey('The file is not text.', 'یہ فائل متن نہیں ہے۔');
  const { lines, open } = cellsOf(whole, delimiterOf(whole));
  if (open) return notASurvey('A quotation mark is opened and never closed.', 'ایک واوین کھلا ہے اور بند نہیں ہوا۔');
  const [header, ...body] = lines;
  if (header === undefined || body.length === 0)
    return notASurvey('The file holds no households below its header.', 'فائل میں سرخی کے نیچے کوئی گھرانہ نہیں۔');
  const names = header.map((name, at) => name.trim() || `column_${at + 1}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return notASurvey(`Two columns are called "${twice}".`, `دو کالموں کا نام "${twice}" ہے۔`);
  const odd = body.findIndex((line) => line.length !== names.length);
  if (odd >= 0) {
    const count = body[odd]?.length ?? 0;
    return notASurvey(
      `Household ${odd + 1} has ${count} cells and the header ${names.length}.`,
      `گھرانے ${odd + 1} کے ${count} خانے ہیں اور سرخی کے ${names.length}۔`,
    );
  }
  const cells = names.map((_, column) =>
    body.map((line) => {
      const value = (line[column] as string).trim();
      return missing.has(value) ? null : value;
    }),
  );
  const columns = names.map((name, column) => ({ name, type: typeOf(cells[column] as (string | null)[]) }));
  const rows: PmtRecord[] = body.map((_, row) =>
    Object.fromEntries(columns.map(({ name, type }, column) => [name, typed(cells[column]?.[row] ?? null, type)])),
  );
  return done({ columns, rows });
}
