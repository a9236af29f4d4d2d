import type { Bilingual } from '../../core/language';

/** One thing the checks found that did not stop the load; (code, subject) is unique within a load. */
export interface LoadFinding {
  code: string;
  severity: 'note' | 'warning' | 'held';
  subject: string;
  /** 0 where it is about a figure or a column as a whole. */
  records: number;
  /**
   * `{records}` stands for their number and `{share}` for their share of the households: exact for the operator of a load, as published
   * elsewhere. No other count of records stands in it.
   */
  sentence: Bilingual;
  /** Whose figures it is about, so that it is shown beside them. */
  indicatorIds?: readonly string[];
  details?: Record<string, unknown>;
}
