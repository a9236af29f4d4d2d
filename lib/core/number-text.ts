/** Digits of Urdu, Arabic and full-width text, ten by ten, and what stands for each. */
const digits = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩０１２３４５６７８９';
const asAscii: ReadonlyMap<string, string> = new Map([
  ...[...digits].map((digit, at) => [digit, String(at % 10)] as const),
  ['٫', '.'],
  ['٬', ','],
  ['−', '-'],
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u202f', ' '],
  ['\u200b', ''],
  ['\ufeff', ''],
]);
const foreign = new RegExp(`[${[...asAscii.keys()].join('')}]`, 'g');

/** What a cell says in place of an answer, in lower case, whatever the column holds. */
export const noAnswerWords = [
  '',
  'na',
  'n/a',
  'n.a.',
  '#n/a',
  'nan',
  'null',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '..',
  '…',
];
/** Said in place of a number only: among words `none` is an answer. */
export const noNumberWords = [...noAnswerWords, 'none', 'nil', 'missing', 'unknown', 'نامعلوم', 'معلوم نہیں'];

const [noAnswers, noNumbers] = [new Set(noAnswerWords), new Set(noNumberWords)];

const plain = '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?';
/** Thousands by commas, in threes or, as in South Asia, a last three and twos before it. */
const grouped = '[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3})(?:[.][0-9]*)?';
const [isPlain, isGrouped] = [new RegExp(`^(?:${plain})$`), new RegExp(`^(?:${grouped})$`)];

/** Text with its digits, signs and spaces as ASCII and its ends trimmed. */
export const asciiNumber = (text: string): string => text.replace(foreign, (sign) => asAscii.get(sign) ?? sign).trim();

export const isNoAnswer = (text: string): boolean => noAnswers.has(text.trim().toLowerCase());

/** Whether a cell of a column of numbers says that there is none. */
export const isNoNumber = (text: string): boolean => noNumbers.has(asciiNumber(text).toLowerCase());

/**
 * The number that a cell writes, or NaN: digits of any of our scripts with a point for decimals, commas between thousands (1,050 and
 * 1,05,000), an exponent as software prints it. A comma for decimals (32,5), hexadecimal, infinity and words are no numbers.
 */
export function readNumber(text: string): number {
  const ascii = asciiNumber(text);
  const number = isPlain.test(ascii)
    ? Number(ascii)
    : isGrouped.test(ascii)
      ? Number(ascii.replaceAll(',', ''))
      : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listed = (words: readonly string[]): string => words.map(quoted).join(', ');

/** SQL of `asciiNumber`. */
export function asciiNumberSql(text: string): string {
  const kept = [...asAscii].filter(([, ascii]) => ascii !== '');
  const dropped = [...asAscii].filter(([, ascii]) => ascii === '');
  const from = [...kept, ...dropped].map(([sign]) => sign).join('');
  return `trim(translate(${text}, ${quoted(from)}, ${quoted(kept.map(([, ascii]) => ascii).join(''))}))`;
}

/** SQL of `isNoAnswer` and `isNoNumber`. */
export const isNoAnswerSql = (text: string): string => `lower(trim(${text})) in (${listed(noAnswerWords)})`;
export const isNoNumberSql = (text: string): string => `lower(${asciiNumberSql(text)}) in (${listed(noNumberWords)})`;

/** SQL of whether ASCII text groups its thousands by commas. */
export const isGroupedSql = (ascii: string): string => `regexp_full_match(${ascii}, ${quoted(grouped)})`;

/** SQL of `readNumber`, null for what is no number; text that is plain already is cast at once. */
export function readNumberSql(text: string): string {
  const ascii = asciiNumberSql(text);
  const cast = (number: string): string => `nullif(try_cast(${number} as double), 'inf'::double)`;
  return `case when ${text} is null then null
    when regexp_full_match(${text}, '-?[0-9]{1,15}([.][0-9]+)?') then try_cast(${text} as double)
    when regexp_full_match(${ascii}, ${quoted(plain)}) then ${cast(ascii)}
    when ${isGroupedSql(ascii)} then ${cast(`replace(${ascii}, ',', '')`)} end`;
}
