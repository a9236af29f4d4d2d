import type { FigureShape } from '../../core/figure-shape';
import { type SumColumn, sqlTypeOf, sumColumnNames } from './sum-column';

/** SQL scalars over one row that stands for one household, with its `record_key` beside them. */
export interface HouseholdTerms {
  /** y; boolean for `share` and `count`. */
  numerator: string;
  /** x; null where there is none, 'true' where every household is one unit. */
  denominator: string | null;
  /** Whether x is boolean. */
  isBase: boolean;
  /** Whether the household answers; 'true' where all do. */
  known: string;
  /** Households a `mass` rests on, where they are not those with y. */
  contributors: string | null;
  shape: FigureShape;
  /** Casts y so that sums do not depend on the order of rows. */
  exactly: (sql: string) => string;
  /** The same of x. */
  exactlyBase: (sql: string) => string;
}

export interface CellSums {
  /** Aggregates of a group of rows. */
  aggregates: Partial<Record<SumColumn, string>>;
  /** Those that follow from the others, as SQL over the names that `column` gives. */
  derived: (column: (name: SumColumn) => string) => Partial<Record<SumColumn, string>>;
}

const all = (...conditions: string[]): string => conditions.filter((each) => each !== 'true').join(' and ') || 'true';
const when = (condition: string, value: string): string =>
  condition === 'true' ? value : `case when ${condition} then ${value} end`;
const counted = (condition: string): string =>
  condition === 'true' ? 'count(*)::double' : `count(${when(condition, '1')})::double`;
const keyed = (side: 'base' | 'contributor' | 'other', condition: string): Partial<Record<SumColumn, string>> => ({
  [`${side}_key`]: `bit_xor(${when(condition, 'record_key')})`,
  [`${side}_least`]: `min(${when(condition, 'record_key')})`,
});
const extremes = (side: 'base' | 'contributor' | 'other', condition: string, value: string) => ({
  [`${side}_high`]: `max(${when(condition, `(${value})::double`)})`,
  [`${side}_low`]: `min(${when(condition, `(${value})::double`)})`,
});

/** What is summed of one figure over a group of rows, each of which is one household (`sum-column` says what each is). */
export function cellSums(terms: HouseholdTerms): CellSums {
  const { shape, known, isBase } = terms;
  const denominator = terms.denominator ?? 'true';
  const stands = denominator === 'true' ? 'true' : isBase ? `(${denominator})` : `(${denominator}) > 0`;
  const among = all(known, stands);
  const asked: Partial<Record<SumColumn, string>> =
    denominator === 'true' ? {} : { known: counted(known), known_key: `bit_xor(${when(known, 'record_key')})` };
  if (shape === 'share' || (shape === 'count' && terms.denominator === null))
    return wholeHouseholds(terms, among, asked);
  const y = terms.exactly(`(${terms.numerator})`);
  const x = denominator === 'true' || isBase ? '1' : terms.exactlyBase(`(${denominator})`);
  const has = terms.contributors === null ? `${y} <> 0` : `(${terms.contributors})`;
  const contributing = all(among, has);
  const squares = {
    yy: `sum(${when(among, `pow((${y})::double, 2)`)})`,
    ...(x === '1'
      ? {}
      : {
          xy: `sum(${when(among, `(${y})::double * (${x})::double`)})`,
          xx: `sum(${when(among, `pow((${x})::double, 2)`)})`,
        }),
  };
  const numerator = `coalesce(sum(${when(x === '1' ? among : known, y)}), 0)`;
  const contributor = {
    contributors: counted(contributing),
    ...keyed('contributor', contributing),
    ...extremes('contributor', contributing, y),
  };
  if (shape === 'amount') {
    return {
      aggregates: { ...asked, numerator, base: counted(among), ...contributor, yy: squares.yy },
      derived: (column) => ({
        ...(asked.known === undefined ? { known: column('base') } : {}),
        denominator: 'null::double',
      }),
    };
  }
  const base = {
    base: counted(among),
    ...keyed('base', among),
    ...(x === '1' ? {} : { denominator: `coalesce(sum(${when(among, x)}), 0)` }),
  };
  const derived: CellSums['derived'] = (column) => ({
    ...(x === '1' ? { denominator: column('base'), xy: column('numerator'), xx: column('base') } : {}),
    ...(asked.known === undefined ? { known: column('base'), known_key: column('base_key') } : {}),
  });
  if (shape === 'mean') {
    const each = x === '1' ? y : `(${y})::double / (${x})::double`;
    const most = x === '1' ? {} : { unit_high: `max(${when(among, `(${x})::double`)})` };
    return {
      aggregates: { ...asked, numerator, ...base, ...extremes('base', among, each), ...most, ...squares },
      derived,
    };
  }
  const size = x === '1' ? {} : extremes('base', among, x);
  if (shape === 'mass')
    return { aggregates: { ...asked, numerator, ...base, ...size, ...contributor, ...squares }, derived };
  const rest = `greatest(${x} - ${y}, 0)`;
  const resting = all(among, `${x} > ${y}`);
  return {
    aggregates: {
      ...asked,
      numerator,
      ...base,
      ...size,
      ...contributor,
      others: counted(resting),
      ...keyed('other', resting),
      ...extremes('other', resting, rest),
      ...squares,
    },
    derived,
  };
}

/** Both sides are whole households, so that most follows from counts and keys of the two. */
function wholeHouseholds(
  { numerator, denominator, shape }: HouseholdTerms,
  among: string,
  asked: Partial<Record<SumColumn, string>>,
): CellSums {
  const has = all(among, `(${numerator})`);
  const aggregates: CellSums['aggregates'] = { ...asked, numerator: counted(has), ...keyed('contributor', has) };
  if (shape === 'count') {
    return {
      aggregates: { ...aggregates, base: counted(among) },
      derived: (column) => ({
        contributors: column('numerator'),
        ...(denominator === null ? { known: column('base') } : {}),
      }),
    };
  }
  return {
    aggregates: { ...aggregates, base: counted(among), ...keyed('other', all(among, `not (${numerator})`)) },
    derived: (column) => ({
      denominator: column('base'),
      contributors: column('numerator'),
      others: `${column('base')} - ${column('numerator')}`,
      base_key: `xor(coalesce(${column('contributor_key')}, 0), coalesce(${column('other_key')}, 0))`,
      base_least: `least(${column('contributor_least')}, ${column('other_least')})`,
      ...(asked.known === undefined
        ? {
            known: column('base'),
            known_key: `xor(coalesce(${column('contributor_key')}, 0), coalesce(${column('other_key')}, 0))`,
          }
        : {}),
    }),
  };
}

/**
 * Every column of `sum-column` in its order: as it is told here, else as it was aggregated, as it follows, or empty. Σy and Σx are exact until
 * here, whatever order cells were added in.
 */
export const everySum = (
  sums: CellSums,
  column: (name: SumColumn) => string,
  told: Partial<Record<SumColumn, string>> = {},
): string =>
  sumColumnNames
    .map((name) => {
      const sql = told[name] ?? (sums.aggregates[name] === undefined ? sums.derived(column)[name] : column(name));
      const isSum = sql !== undefined && (name === 'numerator' || name === 'denominator');
      return `${isSum ? `(${sql})::double` : (sql ?? `null::${sqlTypeOf(name)}`)} as ${name}`;
    })
    .join(', ');
