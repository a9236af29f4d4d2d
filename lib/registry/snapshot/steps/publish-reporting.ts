import { group } from 'd3-array';
import { fctReporting } from '../../../../data/models/marts/fct_reporting.schema';
import type { DisclosurePolicy } from '../../../measures/disclosure/policy';
import { type ReportingStatus, tehsilStatus, wholeStatus } from '../../../measures/monitoring/reporting-rule';
import type { Level } from '../../../science/geography/level';
import type { Connection } from '../../../warehouse/database';
import { writeMart } from '../../../warehouse/write-mart';

type ReportingColumns = (typeof fctReporting)['columns']['shape'];
type ReportingRow = Parameters<typeof writeMart<ReportingColumns>>[2][number];

/** Every tehsil that ever sent a row, with the places that hold it; days are the published median of its instalments. */
const tehsilsSql = `
  with days as (
    select replace(indicator_id, '_median_days_due_to_deposit', '') as programme_id, place_code, period, value as median_days
    from int_figures_protected
    where indicator_id like '%\\_median\\_days\\_due\\_to\\_deposit' escape '\\' and level = 'tehsil' and breakdown = 'none'
  ),
  places as (
    select place_code, district_code, division_code, province_code from dim_places where level = 'tehsil'
  )
  select reporting.source, reporting.programme_id, reporting.period, reporting.place_code,
    places.district_code, coalesce(places.division_code, districts.division_code) as division_code, places.province_code,
    reporting.received, reporting.expected, median_days
  from int_reporting_shown as reporting
  inner join places using (place_code)
  left join dim_places as districts on districts.place_code = places.district_code
  left join days on reporting.source = 'payments' and days.programme_id = reporting.programme_id
    and days.place_code = reporting.place_code and days.period = reporting.period
  order by reporting.source, reporting.programme_id, reporting.period, reporting.place_code`;

interface Tehsil {
  source: string;
  programme: string;
  period: string;
  code: string;
  above: Partial<Record<Level, string | null>>;
  received: number;
  expected: number;
  medianDays: number | null;
  status: ReportingStatus;
}

/**
 * Turns `int_reporting_shown` into `fct_reporting`: what each tehsil sent in a word, and what the places above it sent in rows, from the
 * perturbed rows of their tehsils. Fewer than the smallest base are withheld.
 */
export async function publishReporting(connection: Connection, policy: DisclosurePolicy): Promise<void> {
  const rows = await connection.all(tehsilsSql);
  const tehsils = rows.map((row): Tehsil => {
    const [received, expected] = [Number(row.received), Number(row.expected)];
    const medianDays = row.median_days === null ? null : Number(row.median_days);
    return {
      source: String(row.source),
      programme: String(row.programme_id),
      period: String(row.period),
      code: String(row.place_code),
      above: {
        nation: 'PK',
        province: row.province_code as string | null,
        division: row.division_code as string | null,
        district: row.district_code as string | null,
      },
      received,
      expected,
      medianDays,
      status: tehsilStatus({ received, expected, medianDays }, policy.smallestBase),
    };
  });
  const wholes = (['nation', 'province', 'division', 'district'] as const).flatMap((level) =>
    wholesOf(tehsils, level, policy),
  );
  await writeMart(connection, fctReporting, [...wholes, ...tehsils.map(tehsilRow)]);
}

function wholesOf(tehsils: readonly Tehsil[], level: Level, { smallestBase }: DisclosurePolicy): ReportingRow[] {
  const groups = group(
    tehsils.filter(({ above }) => above[level]),
    ({ source, programme, period, above }) => [source, programme, period, above[level]].join('\n'),
  );
  const sums = [...groups.values()].map((members) => {
    const total = (count: (tehsil: Tehsil) => number): number => members.reduce((sum, each) => sum + count(each), 0);
    const expected = total((each) => each.expected);
    const [first] = members as [Tehsil, ...Tehsil[]];
    return {
      first,
      received: total((each) => each.received),
      expected,
      silent: total((each) => (each.received === 0 ? each.expected : 0)),
      tehsils: members.filter(({ status }) => status !== 'nothing_expected').length,
      late: members.filter(({ status }) => status === 'late').length,
      missing: members.filter(({ status }) => status === 'missing').length,
    };
  });
  const shown = (count: number): number | null => (count > 0 && count < smallestBase ? null : count);
  return sums.map((sum) => ({
    source_table: sum.first.source,
    programme_id: sum.first.programme,
    place_code: String(sum.first.above[level]),
    level,
    period: sum.first.period,
    status: wholeStatus(sum, smallestBase),
    received_rows: shown(sum.received),
    expected_rows: shown(sum.expected),
    median_days: null,
    reported_share: sum.expected < smallestBase ? null : Math.round((1 - sum.silent / sum.expected) * 1000) / 1000,
    tehsils: sum.tehsils,
    tehsils_late: sum.late,
    tehsils_missing: sum.missing,
  }));
}

const tehsilRow = ({ source, programme, period, code, medianDays, status }: Tehsil): ReportingRow => ({
  source_table: source,
  programme_id: programme,
  place_code: code,
  level: 'tehsil',
  period,
  status,
  received_rows: null,
  expected_rows: null,
  median_days: medianDays === null || !['received', 'late'].includes(status) ? null : Math.round(medianDays),
  reported_share: null,
  tehsils: status === 'nothing_expected' ? 0 : 1,
  tehsils_late: status === 'late' ? 1 : 0,
  tehsils_missing: status === 'missing' ? 1 : 0,
});
