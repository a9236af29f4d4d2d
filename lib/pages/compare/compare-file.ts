import { csvTable } from '@/lib/serving/presentation/csv';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { Comparison } from './comparison';

/** The table that is shown, as a CSV file: a row a place, and for every measure its value, status and interval. */
export function compareFile(
  { columns, rows }: Comparison,
  { level, snapshot }: { level: string; snapshot: Snapshot },
): { fileName: string; body: string } {
  const names = columns.flatMap(({ id }) => [id, `${id}_status`, `${id}_low`, `${id}_high`]);
  return csvTable(
    rows.map(({ code, name, within, rank, figures }) => ({
      place_code: code,
      place_name: name,
      within,
      rank: rank?.rank ?? null,
      rank_low: rank?.rankLow ?? null,
      rank_high: rank?.rankHigh ?? null,
      ...Object.fromEntries(
        figures.flatMap(({ value, status, intervalLow, intervalHigh }, at) => {
          const id = columns[at]?.id ?? '';
          return [
            [id, value],
            [`${id}_status`, status],
            [`${id}_low`, intervalLow],
            [`${id}_high`, intervalHigh],
          ];
        }),
      ),
    })) as Record<string, string | number | null>[],
    ['place_code', 'place_name', 'within', 'rank', 'rank_low', 'rank_high', ...names],
    { parts: ['naqsha', 'compare', level, snapshot.as_of_on], synthetic: snapshot.synthetic },
  );
}
