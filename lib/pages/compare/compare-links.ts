import type { PublishedPage } from '@/lib/pages/published/published-page';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';
import { type CompareChoice, compareQuery } from './compare-choice';

/** For every measure the link that orders the places by it; by the one in force, the other way round. */
export const compareLinks = (view: View, choice: CompareChoice): Record<string, string> =>
  Object.fromEntries(
    choice.columns.map((id) => {
      const first = id === choice.sort && choice.first === 'worst' ? 'best' : 'worst';
      const own = new URLSearchParams(compareQuery(choice, { sort: id, first }));
      return [id, `/compare?${[formatView(view), own.toString()].filter((part) => part !== '').join('&')}`];
    }),
  );

/** The query of the file that holds what the page shows, pinned to its snapshot. */
export const compareFileQuery = ({ view, snapshot, language }: PublishedPage, choice: CompareChoice): string => {
  const own = new URLSearchParams({ ...compareQuery(choice), language });
  return [formatView({ ...view, snapshot: snapshot.snapshot_id }), own.toString()].join('&');
};
