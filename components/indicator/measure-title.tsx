import type { Measure } from '@/lib/serving/presentation/measure';
import type { View } from '@/lib/serving/view-state/view';
import { useCategoryWords } from './category-words';

/** What is shown and for whom: the measure, and the group where one is chosen. */
export function MeasureTitle({ measure, view }: { measure: Measure; view: Pick<View, 'breakdown' | 'category'> }) {
  const { breakdownWords, categoryWords } = useCategoryWords();
  if (view.breakdown === 'none') return measure.title;
  return `${measure.title} · ${breakdownWords(view.breakdown)}: ${categoryWords(view.breakdown, view.category)}`;
}
