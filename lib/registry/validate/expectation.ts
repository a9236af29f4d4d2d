import type { Bilingual } from '../../core/language';
import type { RowRule } from './row-rule';

/** What a table must or should hold beyond the types of its contract: rules refuse records, checks make findings. */
export interface TableExpectations {
  table: string;
  rules: readonly RowRule[];
  checks: readonly FindingCheck[];
}

/** Counted over the accepted records after loading; nothing is said where `records` is 0. */
export interface FindingCheck {
  code: string;
  severity: 'note' | 'warning' | 'held';
  /** Column or table the finding is about. */
  subject: string;
  /** SQL that returns one row with the column `records`; may read any `raw_` table. */
  sql: string;
  /** Only where the extract is a full one: a delta may speak of households it does not carry. */
  fullOnly?: boolean;
  /** `{records}` stands for their number. */
  sentence: Bilingual;
}
