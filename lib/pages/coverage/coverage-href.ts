import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';
import { type CoverageChoice, writeChoice } from './coverage-keys';

/** The coverage page with a change of view or of its own keys, everything else kept. */
export function coverageHref(
  view: View,
  choice: CoverageChoice,
  change: { view?: Partial<View>; choice?: Partial<CoverageChoice> },
): string {
  const query = [formatView({ ...view, ...change.view }), writeChoice({ ...choice, ...change.choice })];
  const text = query.filter((part) => part !== '').join('&');
  return text ? `/coverage?${text}` : '/coverage';
}
