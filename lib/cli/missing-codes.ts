import { readNumber } from '../core/number-text';
import { done, type Result, refused } from '../core/result';
import { quotedName } from '../science/pmt/quoted-name';
import type { TableFile } from './table-file';
import { Misuse } from './verb';

/** Codes that stand for "no answer" in a column, such as 98 and 99. */
export type MissingCodes = ReadonlyMap<string, readonly string[]>;

export const missingHelp = `--missing rooms=98|99,roof=9 takes these codes of these columns as no answer`;

export function missingCodes(value: string | boolean | undefined): MissingCodes {
  if (typeof value !== 'string') return new Map();
  return new Map(
    value.split(',').map((part) => {
      const at = part.lastIndexOf('=');
      const codes = part.slice(at + 1).split('|');
      if (at < 1 || codes.some((code) => code.trim() === '')) throw new Misuse(missingHelp);
      return [part.slice(0, at).trim(), codes.map((code) => code.trim())];
    }),
  );
}

/** The same table with the declared codes taken as empty; refused where it has no such column. */
export function withoutCodes(file: TableFile, missing: MissingCodes): Result<TableFile> {
  if (missing.size === 0) return done(file);
  const unknown = [...missing.keys()].filter((name) => !file.columns.includes(name));
  if (unknown.length > 0)
    return refused({
      code: 'no-such-column',
      sentence: `--missing names a column that the file does not have: ${unknown.join(', ')}.`,
      nextStep: `Columns: ${file.columns.slice(0, 40).join(', ')}.`,
    });
  const replaced = [...missing].map(([column, codes]) => {
    const name = quotedName(column);
    const text = codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(', ');
    const numbers = codes.map(readNumber).filter((number) => !Number.isNaN(number));
    const same = numbers.length === 0 ? '' : ` or try_cast(${name}::varchar as double) in (${numbers.join(', ')})`;
    return `case when trim(${name}::varchar) in (${text})${same} then null else ${name} end as ${name}`;
  });
  return done({ ...file, relation: `(select * replace (${replaced.join(', ')}) from ${file.relation})` });
}
