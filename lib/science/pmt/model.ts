import type { Bilingual } from '../../core/language';

/**
 * A proxy means test or poverty scorecard as data: one JSON file. Two engines read it and must agree on every household:
 * `scoreHousehold` (one record, with its explanation) and `toSql` (millions in DuckDB).
 *
 * score = round(clamp(scale.multiply × (intercept + Σ terms) + scale.add), decimals)
 *
 * Both engines add whole millionths of a score point, so that the sum depends on neither the order nor the engine
 * (`millionths.ts`). A low score is poor on every model: a household is poor where score <= cut-off.
 * A feature is a number, text or boolean made from a record's columns; nothing outside a model assumes a country.
 */
export interface PmtModel {
  id: string;
  /** Order in lists; the model with the lowest position is the default. */
  position: number;
  title: Bilingual;
  /** Shown beside every figure the model makes. */
  label: Bilingual;
  author: string;
  source: string;
  licence: string;
  /** True unless an administrator supplied the official formula. */
  illustrative: boolean;
  features: Record<string, PmtFeature>;
  intercept: number;
  terms: PmtTerm[];
  scale: { multiply: number; add: number };
  decimals: number;
  clamp: { min: number; max: number };
  missing: MissingRule;
  cutOffs: PmtCutOff[];
  /** What training said of it: R², errors at the poorest 20, 30, 40 %, n; printed on the methods page. */
  fit?: Record<string, number>;
  /** Published tables from score to poverty likelihood, in percent as printed. */
  lookups?: Record<string, PmtLookup>;
  notes?: Bilingual;
  /** Households whose score the source prints or gives; a file that does not reproduce them is refused. */
  vectors?: PmtVector[];
  /** The boundary set whose codes the model reads, where it reads codes of places. */
  boundarySet?: string;
}

/** A household with the score that the model's source gives it. */
export interface PmtVector {
  record: Record<string, string | number | boolean | null>;
  score: number;
  /** The sum of its points before the clamp, where the source gives it. */
  total?: number;
  likelihood?: { table: string; percent: number };
  origin: string;
}

export interface PmtFeature {
  title: Bilingual;
  /** The feature's values in words, for explanations: `{ "flush_sewer": { en, ur } }`. */
  values?: Record<string, Bilingual>;
  expression: FeatureExpression;
}

export type ValueType = 'number' | 'text' | 'boolean';
export type FeatureValue = number | string | boolean | null;

/**
 * One small dialect that both engines read. Null in any operand of arithmetic, `min`, `max`, a comparison, `in`, `not` or
 * `log` gives null; `and` and `or` are three-valued as in SQL; `coalesce`, `is_null` and `case` are the ways out. Division
 * by zero and the logarithm of a number that is not positive are null.
 */
export type FeatureExpression =
  | { column: string; type: ValueType }
  | { constant: FeatureValue }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'; of: FeatureExpression[] }
  | { op: ComparisonOperator; of: FeatureExpression[] }
  | { op: 'in'; of: FeatureExpression; values: (string | number)[] }
  | { op: 'and' | 'or' | 'coalesce'; of: FeatureExpression[] }
  | { op: 'not' | 'log' | 'is_null'; of: FeatureExpression }
  | { op: 'case'; when: { if: FeatureExpression; value: FeatureExpression }[]; otherwise: FeatureExpression };

export type ComparisonOperator = 'equals' | 'less' | 'less_or_equal' | 'greater' | 'greater_or_equal';

export type PmtTerm =
  | { kind: 'linear'; feature: string; coefficient: number }
  /** Half-open bands [from, to); null is unbounded. They may not overlap; a value in no band is missing. */
  | { kind: 'bands'; feature: string; bands: PmtBand[] }
  /** Points by value (`"true"`, `"2"`, `"flush_pit"`); a value without points is missing. */
  | { kind: 'category'; feature: string; points: Record<string, number> };

export interface PmtBand {
  from: number | null;
  to: number | null;
  points: number;
}

/**
 * `refuse`: a missing feature gives a missing score. `impute`: each named feature that is missing takes the stated value,
 * is still listed as missing, and the screen says so; features not named are refused.
 */
export type MissingRule = { rule: 'refuse' } | { rule: 'impute'; values: Record<string, number | string | boolean> };

/** In force from a day to a day, both included; `where` narrows it; the highest cut-off that applies to a household holds. */
export interface PmtCutOff {
  score: number;
  from: string;
  to: string | null;
  where: { title: Bilingual; condition: FeatureExpression } | null;
  source: string;
}

/** Whole-number scores [from, to], both included. */
export interface PmtLookup {
  title: Bilingual;
  bands: { from: number; to: number; percent: number }[];
}

/** One record as read from a table: column name to value. Columns that are absent are unknown. */
export type PmtRecord = Readonly<Record<string, unknown>>;
