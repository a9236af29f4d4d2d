import type { Level } from '../../science/geography/level';
import type { ReportingStatus } from './reporting-rule';

export interface ReportedRow {
  source_table: string;
  programme_id: string;
  place_code: string;
  district_code: string | null;
  level: Level;
  period: string;
  status: ReportingStatus;
  expected_rows: number | null;
  median_days: number | null;
}

interface Part<Row> {
  place: string;
  /** What the place is named for, in the order of the tables. */
  rows: Row[];
}

export interface StandingOut<Row> {
  /** The latest quarter of any table. */
  quarter: string | null;
  /** Districts from which nothing came of a table for its latest quarter, and tehsils of other districts. */
  silent: Part<Row>[];
  /** Tehsils that pay late in the latest quarter of a programme, the slowest first. */
  late: Part<Row>[];
}

/**
 * What a person must not have to look for: who sent nothing for the latest quarter of a table, and who pays late in it. A silent tehsil is
 * named with its district where the whole district is silent. Each table and programme has a latest quarter of its own.
 */
export function whatStandsOut<Row extends ReportedRow>(rows: readonly Row[]): StandingOut<Row> {
  const seriesOf = (row: ReportedRow): string => `${row.source_table}\n${row.programme_id}`;
  const latest = new Map<string, string>();
  for (const row of rows) {
    const known = latest.get(seriesOf(row));
    if (known === undefined || row.period > known) latest.set(seriesOf(row), row.period);
  }
  const now = rows.filter((row) => row.period === latest.get(seriesOf(row)));
  const silentDistricts = now.filter((row) => row.level === 'district' && row.status === 'missing');
  const inSilence = new Set(silentDistricts.map((row) => `${seriesOf(row)}\n${row.place_code}`));
  const silentTehsils = now.filter(
    (row) =>
      row.level === 'tehsil' && row.status === 'missing' && !inSilence.has(`${seriesOf(row)}\n${row.district_code}`),
  );
  const late = byPlace(now.filter((row) => row.level === 'tehsil' && row.status === 'late'));
  return {
    quarter: [...latest.values()].sort().at(-1) ?? null,
    silent: byPlace([...silentDistricts, ...silentTehsils]),
    late: late.sort((one, next) => slowest(next) - slowest(one) || one.place.localeCompare(next.place)),
  };
}

function byPlace<Row extends ReportedRow>(rows: readonly Row[]): Part<Row>[] {
  const places = new Map<string, Row[]>();
  for (const row of rows) places.set(row.place_code, [...(places.get(row.place_code) ?? []), row]);
  return [...places].map(([place, members]) => ({ place, rows: members }));
}

const slowest = ({ rows }: Part<ReportedRow>): number => Math.max(...rows.map(({ median_days }) => median_days ?? 0));
