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
