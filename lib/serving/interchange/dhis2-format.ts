import { writeFile } from 'node:fs/promises';
import { done, refused } from '../../core/result';
import { csvTable } from '../presentation/csv';
import type { LeavingFormat } from './leaving-format';

const columns = ['dataelement', 'period', 'orgunit', 'categoryoptioncombo', 'attributeoptioncombo', 'value'] as const;

/** Periods as DHIS2 writes them: 2025Q3, 2025, 20250930; null for a time that it has no word for. */
function periodId(period: string): string | null {
  if (/^\d{4}(?:Q[1-4])?$/.test(period)) return period;
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? period.replaceAll('-', '') : null;
}

/**
 * Data values of DHIS2 as CSV, by code: the indicator is the data element, the p-code the organisation unit, the category the option
 * combination. Only known figures are values; what is withheld or missing is left out, as DHIS2 has no word for it.
 */
export const dhis2Format: LeavingFormat = {
  id: 'dhis2',
  extension: 'csv',
  needsShapes: false,
  async write({ name, rows }, path) {
    const odd = rows.find((row) => periodId(String(row.period ?? '')) === null);
    if (odd)
      return refused({
        code: 'no-period',
        sentence: `DHIS2 has no period for “${odd.period}”.`,
        nextStep: 'Ask for a year, a quarter or a day with --period.',
      });
    const values = rows
      .filter(({ status, value }) => (status === 'known' || status === 'stale') && value !== null)
      .map((row) => ({
        dataelement: row.indicator_id ?? name,
        period: periodId(String(row.period)),
        orgunit: row.place_code ?? null,
        categoryoptioncombo: row.category === 'all' ? 'default' : (row.category ?? 'default'),
        attributeoptioncombo: 'default',
        value: row.value ?? null,
      }));
    await writeFile(path, csvTable(values, columns, { parts: [name], synthetic: false }).body, 'utf8');
    return done(null);
  },
};
