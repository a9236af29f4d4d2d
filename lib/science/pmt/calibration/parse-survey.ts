import { isNoAnswer, isNoNumber, readNumber } from '../../../core/number-text';
import { done, type Result } from '../../../core/result';
import type { PmtRecord, ValueType } from '../model';
import { calibrationRefusal } from './calibration-refusal';
import { columnType, truthWords } from './column-type';
import type { Survey } from './plan';
import { tableCells } from './table-cells';

const yesOrNo = new Map<string, boolean>([
  ...truthWords.true.map((word) => [word, true] as const),
  ...truthWords.false.map((word) => [word, false] as const),
]);

function typeOf(values: readonly string[]): ValueType {
  const answers = values.filter((value) => !isNoAnswer(value));
  const isTruth = (value: string): boolean => yesOrNo.has(value.toLowerCase());
  return columnType({
    answers: answers.filter((value) => !isNoNumber(value) || isTruth(value)).length,
    numbers: answers.filter((value) => !Number.isNaN(readNumber(value))).length,
    truths: answers.filter(isTruth).length,
  });
}

function typed(value: string, type: ValueType): string | number | boolean | null {
  if (type === 'number') return Number.isNaN(readNumber(value)) ? null : readNumber(value);
  if (isNoAnswer(value)) return null;
  return type === 'text' ? value : (yesOrNo.get(value.toLowerCase()) ?? null);
}

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
 * A column is of true/false (or yes/no) where every answer is, of numbers where nearly every one is (`columnType`): what writes none there is
 * unknown and told in `unread`. Everything else is text. A row with more or fewer cells than the header is refused with its number.
 */
export function parseSurvey(text: string): Result<Survey> {
  const whole = text.replace(/^\uFEFF/, '');
  if (whole.startsWith('PK') || whole.startsWith('PAR1') || whole.includes('\u0000'))
    return notASurvey('The file is not text.', 'یہ فائل متن نہیں ہے۔');
  const { lines, begins, open } = tableCells(whole);
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
  const cells = names.map((_, column) => body.map((line) => (line[column] as string).trim()));
  const columns = names.map((name, column) => ({ name, type: typeOf(cells[column] as string[]) }));
  const rows: PmtRecord[] = body.map((_, row) =>
    Object.fromEntries(columns.map(({ name, type }, column) => [name, typed(cells[column]?.[row] ?? '', type)])),
  );
  const unread = columns.flatMap(({ name, type }, column) =>
    type !== 'number'
      ? []
      : (cells[column] as string[]).flatMap((text, row) =>
          rows[row]?.[name] !== null || isNoNumber(text) ? [] : [{ column: name, line: begins[row + 1] ?? 0, text }],
        ),
  );
  return done({ columns, rows, ...(unread.length > 0 ? { unread } : {}) });
}
