import type { Bilingual } from '../core/language';

/**
 * A proxy means test or poverty scorecard as data. Two engines read it and must agree on every household:
 * `scoreHousehold` (one record, with its explanation) and `toSql` (millions in DuckDB).
 *
 * score = clamp(round(scale.multiply × (intercept + Σ terms) + scale.add, decimals))
 *
 * A feature is a number, text or boolean made from a record; the model names its features and how each is made from
 * columns (`features`), so nothing outside a model assumes a country's columns.
 */
export interface PmtModel {
  id: string;
  title: Bilingual;
  /** Shown beside every figure the model makes. */
  label: Bilingual;
  author: string;
  source: string;
  licence: string;
  /** True unless an administrator supplied the official formula. */
  illustrative: boolean;
  /** A low score is poor on every model: the comparison is score <= cut-off. */
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
  notes?: Bilingual;
}

/** A feature is one SQL expression over the record's columns in a small shared dialect that the TypeScript engine reads too. */
export interface PmtFeature {
  title: Bilingual;
  expression: FeatureExpression;
}

/** Null in any operand of an arithmetic or comparison gives null, as in SQL; `coalesce` is the only way out. */
export type FeatureExpression =
  | { column: string }
  | { constant: number | string | boolean | null }
  | { op: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max'; of: FeatureExpression[] }
  | { op: 'equals' | 'less' | 'less_or_equal' | 'greater' | 'greater_or_equal'; of: [FeatureExpression, FeatureExpression] }
  | { op: 'in'; of: FeatureExpression; values: (string | number)[] }
  | { op: 'and' | 'or'; of: FeatureExpression[] }
  | { op: 'not' | 'log' | 'is_null'; of: FeatureExpression }
  | { op: 'coalesce'; of: FeatureExpression[] }
  | { op: 'case'; when: { if: FeatureExpression; then: FeatureExpression }[]; otherwise: FeatureExpression };

export type PmtTerm =
  | { kind: 'linear'; feature: string; coefficient: number }
  /** Half-open bands [from, to); null is unbounded. They may not overlap; a value in no band is missing. */
  | { kind: 'bands'; feature: string; bands: { from: number | null; to: number | null; points: number }[] }
  | { kind: 'category'; feature: string; points: Record<string, number> };

/** `refuse`: a missing feature gives a missing score. `impute`: the named features take the stated value, and the screen says so. */
export type MissingRule = { rule: 'refuse' } | { rule: 'impute'; values: Record<string, number | string | boolean> };

/** In force from a day; `where` narrows it (disabled member in the household, say); the highest cut-off that applies holds. */
export interface PmtCutOff {
  score: number;
  from: string;
  to: string | null;
  where: 'all' | 'disabled_member';
  source: string;
}
