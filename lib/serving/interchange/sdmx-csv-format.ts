import { writeFile } from 'node:fs/promises';
import { done } from '../../core/result';
import { csvTable } from '../presentation/csv';
import type { LeavingFormat } from './leaving-format';

const columns = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'INDICATOR',
  'REF_AREA',
  'BREAKDOWN',
  'CATEGORY',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'LOWER_BOUND',
  'UPPER_BOUND',
] as const;

/** Statuses of ours in SDMX's code list of observations (CL_OBS_STATUS): normal, missing, confidential, not applicable. */
const statuses: Record<string, string> = {
  known: 'A',
  stale: 'A',
  missing: 'M',
  suppressed: 'Q',
  banded: 'Q',
  not_applicable: 'L',
};

/** Quarters as SDMX writes them: 2025-Q3. */
const timePeriod = (period: string): string => period.replace(/^(\d{4})Q/, '$1-Q');

/** SDMX-CSV 2.0: one observation a row, of the structure NAQSHA:INDICATORS(1.0) whose dimensions are the columns before the value. */
export const sdmxCsvFormat: LeavingFormat = {
  id: 'sdmx-csv',
  extension: 'csv',
  needsShapes: false,
  async write({ name, rows }, path) {
    const observations = rows.map((row) => ({
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: 'NAQSHA:INDICATORS(1.0)',
      ACTION: 'I',
      INDICATOR: row.indicator_id ?? name,
      REF_AREA: row.place_code ?? null,
      BREAKDOWN: row.breakdown ?? null,
      CATEGORY: row.category ?? null,
      TIME_PERIOD: timePeriod(String(row.period ?? '')),
      OBS_VALUE: row.value ?? null,
      OBS_STATUS: statuses[String(row.status)] ?? 'A',
      LOWER_BOUND: row.interval_low ?? null,
      UPPER_BOUND: row.interval_high ?? null,
    }));
    await writeFile(path, csvTable(observations, columns, { parts: [name], synthetic: false }).body, 'utf8');
    return done(null);
  },
};
