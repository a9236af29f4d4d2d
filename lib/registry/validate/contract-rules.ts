import type { ColumnContract, TableContract } from '../extract/contract';
import { cleaned } from './cell-sql';
import type { RowRule } from './row-rule';

/** What a contract is read with: the SQL name of the text as received, null where the column came typed or is absent. */
export type RawNames = ReadonlyMap<string, string>;

const typeRules: Partial<Record<ColumnContract['kind']['is'], string>> = {
  identity_number: 'cnic',
  integer: 'integer',
  number: 'number',
  date: 'date',
  date_or_datetime: 'date',
  boolean: 'boolean',
  one_of: 'one-of',
  period: 'period',
};

/** Bytes: longer ones are two cells run together, or a document in a cell. */
const [longestCode, longestText] = [128, 1_000];

const unsafe = '[\\x{1}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]';

/**
 * The rules that a contract implies, in the order in which the first one that fails names the rejection: unsafe characters,
 * then column by column: unreadable, missing, out of range, after the day the extract describes. `scanned` says that the
 * scanner has looked for unsafe characters already.
 */
export function contractRules(contract: TableContract, raw: RawNames, scanned: boolean): RowRule[] {
  const rules: RowRule[] = [];
  for (const { name, kind } of contract.columns) {
    const text = raw.get(name);
    if (scanned || text === undefined || (kind.is !== 'text' && kind.is !== 'code')) continue;
    rules.push({ rule: 'unsafe-char', column: name, failsWhen: `regexp_matches(${text}, '${unsafe}')` });
  }
  for (const column of contract.columns) rules.push(...columnRules(column, raw.get(column.name)));
  return rules;
}

function columnRules(column: ColumnContract, text: string | undefined): RowRule[] {
  const { name, kind, optional, mayBeEmpty } = column;
  const rules: RowRule[] = [];
  const longest = kind.is === 'code' ? longestCode : kind.is === 'text' ? longestText : null;
  const add = (rule: string, failsWhen: string, suspectWhen = failsWhen): void => {
    rules.push({ rule, column: name, failsWhen, suspectWhen });
  };
  const typeRule = typeRules[kind.is];
  if (typeRule && text !== undefined) {
    const isUnread = `${name} is null and ${text} is not null`;
    add(typeRule, `${isUnread} and ${cleaned(text)} <> ''`, isUnread);
  }
  if (longest !== null && text !== undefined) add('too-long', `strlen(${name}) > ${longest}`);
  if (!optional && !mayBeEmpty) add('required', `${name} is null`);
  if (kind.is === 'integer' || kind.is === 'number') {
    add('range', `${name} < ${kind.min} or ${name} > ${kind.max}`);
  }
  if (kind.is === 'date' || kind.is === 'date_or_datetime')
    add('date-implausible', `${name} < date '${kind.notBefore}' or ${name} >= date '2101-01-01'`);
  if (kind.is === 'date' && kind.notAfterExtract) add('date-in-future', `${name} > cast($as_of as date)`);
  return rules;
}
