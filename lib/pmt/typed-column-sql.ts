import type { ValueType } from './model';
import { quotedName } from './quoted-name';

/**
 * A column of text as a model wants it, or null where the file does not have it: numbers that are finite, booleans as
 * true/false/yes/no/1/0, text trimmed. Anything else, and an empty cell, is unknown.
 */
export function typedColumnSql(column: string | null, type: ValueType): string {
  if (column === null) return { number: 'null::double', text: 'null::varchar', boolean: 'null::boolean' }[type];
  const text = `nullif(trim(${quotedName(column)}::varchar), '')`;
  if (type === 'text') return text;
  if (type === 'number') return `case when isfinite(try_cast(${text} as double)) then try_cast(${text} as double) end`;
  return `case when lower(${text}) in ('true', 'yes', '1') then true when lower(${text}) in ('false', 'no', '0') then false end`;
}
