import type { ReportingRow } from '@/lib/serving/queries/reporting';

export interface ReportingGridProps {
  /** Rows of the grid in groups, each with a heading; every member is drawn as one line. */
  groups: readonly { title: string; places: readonly { code: string; href: string }[] }[];
  rows: readonly ReportingRow[];
  programmes: Readonly<Record<string, string>>;
  /** How many of the latest quarters are drawn of each table. */
  quartersShown: number;
}
