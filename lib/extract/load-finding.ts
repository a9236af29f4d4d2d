import type { Bilingual } from '../core/language';

/** One thing the checks found that did not stop the load; (code, subject) is unique within a load. */
export interface LoadFinding {
  code: string;
  severity: 'note' | 'warning' | 'held';
  subject: string;
  records: number;
  sentence: Bilingual;
  details?: Record<string, unknown>;
}
