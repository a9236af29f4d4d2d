/**
 * What is summed of one figure over the households of a cell, and how cells add. y is what a household adds to the numerator, x what it
 * adds to the denominator.
 *
 * - `numerator`, `denominator`: Σy and Σx. `base`: households with x, `known`: households with an answer, `contributors`: those
 *   with y, `others`: those with x − y; each counts a household once.
 * - `…_key`: XOR of their record keys, `…_least`: the least of them; the noise of the count follows from the two.
 * - `…_high`, `…_low`: the largest and smallest that one of them adds: y of contributors, x − y of others, x of the base, or y ÷ x
 *   of the base for a mean, whose largest x is `unit_high`.
 * - `yy`, `xy`, `xx`: Σy², Σxy, Σx², for the variance between households.
 */
export const sumColumns = {
  numerator: 'sum',
  denominator: 'sum',
  base: 'sum',
  known: 'sum',
  contributors: 'sum',
  others: 'sum',
  base_key: 'bit_xor',
  known_key: 'bit_xor',
  contributor_key: 'bit_xor',
  other_key: 'bit_xor',
  base_least: 'min',
  contributor_least: 'min',
  other_least: 'min',
  base_high: 'max',
  contributor_high: 'max',
  other_high: 'max',
  unit_high: 'max',
  base_low: 'min',
  contributor_low: 'min',
  other_low: 'min',
  yy: 'sum',
  xy: 'sum',
  xx: 'sum',
} as const satisfies Record<string, 'sum' | 'bit_xor' | 'min' | 'max'>;

export type SumColumn = keyof typeof sumColumns;
export const sumColumnNames = Object.keys(sumColumns) as SumColumn[];

/** SQL that adds a column of cells up. */
export const addedUp = (name: SumColumn, column: string): string => `${sumColumns[name]}(${column})`;

const isKey = (name: SumColumn): boolean => name.endsWith('_key') || name.endsWith('_least');
export const sqlTypeOf = (name: SumColumn): 'ubigint' | 'double' => (isKey(name) ? 'ubigint' : 'double');
