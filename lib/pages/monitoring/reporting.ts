import { whatStandsOut } from '@/lib/measures/monitoring/what-stands-out';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import { nationCode } from '@/lib/science/geography/place';
import { programmes as programmesQuery } from '@/lib/serving/queries/programmes';
import { type ReportingRow, reporting } from '@/lib/serving/queries/reporting';
import { formatView } from '@/lib/serving/view-state/format-view';

const below: Partial<Record<Level, Level>> = {
  nation: 'province',
  province: 'district',
  division: 'district',
  district: 'tehsil',
};

/** Who reported within the place of the view, and what stands out in the whole nation whatever the view. */
export async function reportingOf(page: PublishedPage) {
  const { ask, view, place, language } = page;
  const level = place?.level ?? 'nation';
  const within = place?.level === 'tehsil' ? (place.district_code ?? nationCode) : view.place;
  const inner = below[level] ?? 'tehsil';
  const [offered, whole, children, districts, missing, late] = await Promise.all([
    ask(programmesQuery, { programme: null }),
    ask(reporting, { level, within: view.place, status: null }),
    ask(reporting, { level: inner, within, status: null }),
    ask(reporting, { level: 'district', within: null, status: null }),
    ask(reporting, { level: 'tehsil', within: null, status: 'missing' }),
    ask(reporting, { level: 'tehsil', within: null, status: 'late' }),
  ]);
  const standing = whatStandsOut([...districts, ...missing, ...late]);
  const named = new Set([...standing.silent, ...standing.late].map((each) => each.place));
  const namedRows = level === 'nation' ? await rowsOfPlaces(page, named) : [];
  const href = (code: string): string => `/indicators?${formatView({ ...view, place: code })}#reporting`;
  const codes = (rows: readonly ReportingRow[]): string[] => [...new Set(rows.map((row) => row.place_code))];
  const lines = (rows: readonly ReportingRow[]) => codes(rows).map((code) => ({ code, href: href(code) }));
  return {
    standing,
    programmes: Object.fromEntries(
      offered.map((row) => [row.programme_id, language === 'ur' ? row.name_ur : row.name_en]),
    ),
    rows: [...whole, ...(inner === level ? [] : children), ...namedRows],
    standingLines: lines(namedRows),
    wholeLines: lines(whole.filter((row) => row.place_code === view.place || level !== 'tehsil')),
    innerLines: lines(inner === level ? [] : children),
    inner,
  };
}

async function rowsOfPlaces({ ask }: PublishedPage, codes: ReadonlySet<string>): Promise<ReportingRow[]> {
  const rows = await Promise.all([...codes].map((within) => ask(reporting, { level: null, within, status: null })));
  return rows.flat().filter((row) => codes.has(row.place_code));
}
