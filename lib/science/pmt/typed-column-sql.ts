import { isNoAnswerSql, readNumberSql } from '../../core/number-text';
import type { ValueType } from './model';
import { quotedName } from './quoted-name';

const nothing: Record<ValueType, string> = { number: 'null::double', text: 'null::varchar', boolean: 'null::boolean' };
const whole = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
const broken = /^(DOUBLE|FLOAT|DECIMAL.*)$/;

/**
 * A column as a model wants it, or null where the file does not have it: numbers as `readNumber` takes them, booleans as
 * true/false/yes/no/1/0 or their first letters, text trimmed; a whole number is text without a decimal point. Anything else, and an empty cell,
 * is unknown. `stored` is DuckDB's type of the column; columns that already hold what is wanted are not read as text.
 */
export function typedColumnSql(column: string | null, type: ValueType, stored = 'VARCHAR'): string {
  if (column === null) return nothing[type];
  const name = quotedName(column);
  if (whole.test(stored)) return wholeSql(name, type);
  if (broken.test(stored)) return brokenSql(name, type);
  if (stored === 'BOOLEAN' && type === 'boolean') return name;
  const text = `nullif(trim(${name}::varchar), '')`;
  if (type === 'text') return `case when ${isNoAnswerSql(text)} then null else ${text} end`;
  if (type === 'number') return readNumberSql(stored === 'VARCHAR' ? name : `${name}::varchar`);
  return `case when lower(${text}) in ('true', 'yes', '1', 't', 'y') then true when lower(${text}) in ('false', 'no', '0', 'f', 'n') then false end`;
}

function wholeSql(name: string, type: ValueType): string {
  if (type === 'text') return `${name}::varchar`;
  return type === 'number' ? `${name}::double` : `case ${name} when 1 then true when 0 then false end`;
}

function brokenSql(name: string, type: ValueType): string {
  const finite = `case when isfinite(${name}::double) then ${name}::double end`;
  if (type === 'number') return finite;
  if (type === 'boolean') return `case ${name}::double when 1 then true when 0 then false end`;
  const plain = `try_cast(${finite} as bigint)`;
  return `case when ${plain} = ${finite} then ${plain}::varchar else (${finite})::varchar end`;
}
