import type { ColumnContract, ColumnKind } from './contract';

const required = (name: string, kind: ColumnKind, meaning: string): ColumnContract => ({
  name,
  kind,
  optional: false,
  meaning,
});

/** Both ends are stated, so that no sum or square of what was accepted can overflow: beyond them is a slip, not a value. */
type Range = { min: number; max: number };

/** No programme or survey of the registry is older; a day before is a slip of the century or an empty cell of a spreadsheet (1900). */
const sinceRegistries = '1990-01-01';

/** Columns of a contract, one word a kind; each is required until `optional` says otherwise. */
export const column = {
  text: (name: string, meaning: string) => required(name, { is: 'text' }, meaning),
  code: (name: string, meaning: string) => required(name, { is: 'code' }, meaning),
  identityNumber: (name: string, meaning: string) => sensitive(required(name, { is: 'identity_number' }, meaning)),
  date: (name: string, meaning: string, notBefore = sinceRegistries) =>
    required(name, { is: 'date', notBefore }, meaning),
  pastDate: (name: string, meaning: string) =>
    required(name, { is: 'date', notBefore: sinceRegistries, notAfterExtract: true }, meaning),
  dateOrInstant: (name: string, meaning: string) =>
    required(name, { is: 'date_or_datetime', notBefore: sinceRegistries }, meaning),
  count: (name: string, max: number, meaning: string) => required(name, { is: 'integer', min: 0, max }, meaning),
  integer: (name: string, range: Range, meaning: string) => required(name, { is: 'integer', ...range }, meaning),
  number: (name: string, range: Range, meaning: string) => required(name, { is: 'number', ...range }, meaning),
  boolean: (name: string, meaning: string) => required(name, { is: 'boolean' }, meaning),
  oneOf: (name: string, values: readonly string[], meaning: string) =>
    required(name, { is: 'one_of', values }, meaning),
  period: (name: string, meaning: string) => required(name, { is: 'period' }, meaning),
};

/** The column may be absent, and an empty cell means unknown. */
export const optional = (of: ColumnContract): ColumnContract => ({ ...of, optional: true });

/** The column must be there; what an empty cell means is decided by the table's own rules. */
export const mayBeEmpty = (of: ColumnContract): ColumnContract => ({ ...of, mayBeEmpty: true });

/** Never shown unmasked outside the restricted door. */
export function sensitive(of: ColumnContract): ColumnContract {
  return { ...of, sensitive: true };
}
