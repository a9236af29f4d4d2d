import { asciiNumberSql, isGroupedSql } from '../../core/number-text';
import type { ColumnKind } from '../extract/contract';

/** How a cell goes from text as received (`raw`) to a typed value. SQL texts over our own column names only. */
export interface CellSql {
  type: string;
  /** A cheap cast, done for every cell; null where the kind needs none. */
  cast: string | null;
  /** The value: the cast where it says exactly what the text says, else the text normalised and cast, else null. */
  value: string;
}

const digits = '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩０１２３４５６７８９';

/** Text with Urdu, Arabic and full-width digits as ASCII, no-break and zero-width spaces gone, ends trimmed. */
export const cleaned = (raw: string): string =>
  `trim(translate(${raw}, '${digits}٫\u00a0\u2007\u202f\u200b\ufeff', '${'0123456789'.repeat(3)}.   '))`;

const isExact = (raw: string, cast: string): string => `cast(${cast} as varchar) = ${raw}`;

/** Ten bytes, so that `infinity` and years past 9999 are no days. */
const isExactDay = (raw: string, cast: string): string => `strlen(${raw}) = 10 and ${isExact(raw, cast)}`;

/** Neither empty, nor with a space at an end, nor with a character beyond ASCII: the text is its own value. */
const isPlain = (raw: string): string =>
  `${raw} <> '' and strlen(${raw}) = length(${raw}) and ${raw} not like ' %' and ${raw} not like '% '`;

/** Group 1 of the pattern where the cleaned text matches it whole, else null. */
const matched = (raw: string, pattern: string, tidied = cleaned): string =>
  `nullif(regexp_extract(${tidied(raw)}, '^${pattern}$', 1), '')`;

/** The text of a number without the commas between its thousands, where they stand as thousands do. */
const withoutThousands = (raw: string): string =>
  `case when ${isGroupedSql(asciiNumberSql(raw))} then replace(${asciiNumberSql(raw)}, ',', '') else ${asciiNumberSql(raw)} end`;

const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const clock = '[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?';
const zone = '(?:Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)';

/** An instant written with its zone, as the clock of Pakistan (UTC+5, no summer time) showed it; null for any other text. */
function instantOf(raw: string): string {
  const local = `try_cast(replace(${matched(raw, `(${day}${clock})${zone}`)}, 'T', ' ') as timestamp)`;
  const east = `regexp_extract(${cleaned(raw)}, '([+-])([0-9]{2}):?([0-9]{2})?$', ['sign', 'hours', 'minutes'])`;
  const number = (part: string): string => `coalesce(try_cast(${east}.${part} as integer), 0)`;
  const minutes = `case ${east}.sign when '-' then -1 else 1 end * (60 * ${number('hours')} + ${number('minutes')})`;
  return `${local} + to_minutes(300 - case when ${cleaned(raw)} like '%Z' then 0 else ${minutes} end)`;
}

const truths = new Map(
  Object.entries({
    true: true,
    t: true,
    yes: true,
    y: true,
    1: true,
    false: false,
    f: false,
    no: false,
    n: false,
    0: false,
  }).map(([word, value]) => [word, String(value)]),
);
const raws = ['true', 'false', '1', '0'];

/**
 * The value that stands for a word: the text as received where it is one of `common`, else the tidied text. Written as a
 * CASE, for the engine turns an IN of five or more into a join that would tidy every cell.
 */
function oneOf(raw: string, tidy: string, values: ReadonlyMap<string, string>, common: readonly string[]): string {
  const when = (word: string): string => `when ${quoted(word)} then ${values.get(word)}`;
  const all = [...values.keys()].map(when).join(' ');
  return `case when ${raw} is null then null else case ${raw} ${common.map(when).join(' ')} else case ${tidy} ${all} end end end`;
}

const either = (raw: string, isFast: string, fast: string, slow: string): string =>
  `case when ${raw} is null then null when ${isFast} then ${fast} else ${slow} end`;

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The reading of one kind of cell. Casting alone is too kind (`4.5`, `0x20`, `1e1`, `2021/08/17` and `nan` would pass), so a
 * cast counts only where it prints back as the text received; everything else is matched against a strict pattern.
 */
export function cellSql(kind: ColumnKind, raw: string, cast: string): CellSql {
  switch (kind.is) {
    case 'integer':
      return {
        type: 'integer',
        cast: `try_cast(${raw} as integer)`,
        value: either(
          raw,
          isExact(raw, cast),
          cast,
          `try_cast(${matched(raw, '([+-]?[0-9]{1,10})(?:\\.0+)?', withoutThousands)} as integer)`,
        ),
      };
    case 'number':
      return {
        type: 'double',
        cast: null,
        value: either(
          raw,
          `regexp_full_match(${raw}, '-?[0-9]{1,15}(\\.[0-9]+)?')`,
          `try_cast(${raw} as double)`,
          `try_cast(${matched(raw, '([+-]?(?:[0-9]{1,15}(?:\\.[0-9]*)?|\\.[0-9]+))', withoutThousands)} as double)`,
        ),
      };
    case 'date':
      return {
        type: 'date',
        cast: `try_cast(${raw} as date)`,
        value: either(
          raw,
          isExactDay(raw, cast),
          cast,
          `coalesce(
            try_cast(${matched(raw, '([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?')} as date),
            case when cast(${instantOf(raw)} as time) = time '00:00' then cast(${instantOf(raw)} as date) end)`,
        ),
      };
    case 'date_or_datetime':
      return {
        type: 'timestamp',
        cast: `try_cast(${raw} as timestamp)`,
        value: either(
          raw,
          `(strlen(${raw}) = 19 and ${isExact(raw, cast)}) or (${isExactDay(raw, `cast(${cast} as date)`)})`,
          cast,
          `coalesce(
            try_cast(replace(${matched(raw, `(${day}(?:${clock})?)`)}, 'T', ' ') as timestamp), ${instantOf(raw)})`,
        ),
      };
    case 'boolean':
      return { type: 'boolean', cast: null, value: oneOf(raw, `lower(${cleaned(raw)})`, truths, raws) };
    case 'identity_number':
      return {
        type: 'varchar',
        cast: `try_cast(${raw} as bigint)`,
        value: either(
          raw,
          `${cast} >= 1000000000000 and ${cast} <= 9999999999999 and strlen(${raw}) = 13`,
          raw,
          `nullif(regexp_extract(replace(replace(${cleaned(raw)}, '-', ''), ' ', ''), '^([1-9][0-9]{12})$', 1), '')`,
        ),
      };
    case 'one_of': {
      const tidy = `replace(replace(lower(${cleaned(raw)}), ' ', '_'), '-', '_')`;
      const values = new Map(kind.values.map((value) => [value, quoted(value)]));
      return { type: 'varchar', cast: null, value: oneOf(raw, tidy, values, kind.values) };
    }
    case 'period': {
      const pattern = '[0-9]{4}(?:Q[1-4]|-[0-9]{2}-[0-9]{2})?';
      const tidy = `replace(replace(upper(${cleaned(raw)}), ' ', ''), '-Q', 'Q')`;
      return {
        type: 'varchar',
        cast: null,
        value: either(
          raw,
          `regexp_full_match(${raw}, '${pattern}')`,
          raw,
          `nullif(regexp_extract(${tidy}, '^(${pattern})$', 1), '')`,
        ),
      };
    }
    case 'code':
    case 'text':
      return {
        type: 'varchar',
        cast: null,
        value: either(
          raw,
          isPlain(raw),
          raw,
          `nullif(${kind.is === 'code' ? cleaned(raw) : `trim(translate(${raw}, '\u00a0\ufeff', ' '))`}, '')`,
        ),
      };
  }
}
