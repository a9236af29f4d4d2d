import type { Language } from '@/lib/core/language';
import type { LeavingColumn, TableToLeave } from '@/lib/serving/interchange/table-to-leave';
import type { Measure } from '@/lib/serving/presentation/measure';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { View } from '@/lib/serving/view-state/view';
import type { Comparison } from './comparison';

interface Shown {
  view: View;
  snapshot: Snapshot;
  language: Language;
  title: string;
  /** The sentences of an indicator: its title and definition, in the order of the columns. */
  definitions: readonly (readonly [string, string])[];
}

const text = (name: string): LeavingColumn => ({ name, kind: 'text', decimals: 0 });
const count = (name: string): LeavingColumn => ({ name, kind: 'count', decimals: 0 });

const kindOf = ({ unit }: Measure): LeavingColumn['kind'] => {
  if (unit === 'share') return 'share';
  if (unit === 'pkr') return 'money';
  return unit === 'count' || unit === 'people' ? 'count' : 'number';
};

/** The comparison that is shown as a table that leaves: a row a place, and for every measure its value, status and interval. */
export function compareToLeave({ columns, rows }: Comparison, shown: Shown): TableToLeave {
  const { view, snapshot, language, title, definitions } = shown;
  return {
    name: 'compare',
    title,
    language,
    columns: [
      ...['place_code', 'place_name', 'within'].map(text),
      ...['rank', 'rank_low', 'rank_high'].map(count),
      ...columns.flatMap(({ id, measure }) => {
        const figure = (name: string): LeavingColumn => ({ name, kind: kindOf(measure), decimals: measure.decimals });
        return [figure(id), text(`${id}_status`), figure(`${id}_low`), figure(`${id}_high`)];
      }),
    ],
    rows: rows.map(({ code, name, within, rank, figures }) => ({
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
    })),
    about: [
      ['snapshot', snapshot.snapshot_id],
      ['as of', snapshot.as_of_on],
      ['filters', `place ${view.place}, level ${view.level}, period ${view.period ?? 'latest'}`],
      ...(snapshot.sampled_one_in === null
        ? []
        : [['sampled: one household in', `${snapshot.sampled_one_in}; counts and money are estimates`] as const]),
      ['boundaries', snapshot.boundary_title],
      ['protection', `${snapshot.disclosure_policy}; an empty value has its reason in its status`],
      ...(snapshot.synthetic ? [['note', 'synthetic sample, not real data'] as const] : []),
      ...definitions,
    ],
    shapes: null,
  };
}
