import { readReferenceTable, textOrNull } from '../../science/geography/reference-table';

/** One indicator of the monitoring framework as the field's sources list it; computed by a declared indicator, or not, and why. */
export interface FrameworkEntry {
  id: string;
  position: number;
  group: string;
  name: { en: string; ur: string };
  frequency: string;
  /** What it is asked to be split by: places, breakdowns and what the tables do not hold. */
  disaggregation: readonly string[];
  /** The indicator that computes it; null where none does. */
  indicator: string | null;
  /** Why none does; null where one does. */
  reason: { en: string; ur: string } | null;
  source: string;
  certainty: string;
}

/** `data/reference/monitoring-framework.csv`, in its order. */
export const readFramework = (): FrameworkEntry[] =>
  readReferenceTable('monitoring-framework').map((row, position) => ({
    id: row.framework_id ?? '',
    position,
    group: row.group ?? '',
    name: { en: row.name_en ?? '', ur: row.name_ur ?? '' },
    frequency: row.frequency ?? '',
    disaggregation: (row.disaggregation ?? '').split(' ').filter((split) => split !== ''),
    indicator: textOrNull(row.indicator_id),
    reason: row.reason_en ? { en: row.reason_en, ur: row.reason_ur ?? '' } : null,
    source: row.source ?? '',
    certainty: row.certainty ?? '',
  }));
