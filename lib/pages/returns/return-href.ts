import type { ProgrammeReturn } from '@/lib/serving/queries/programme-returns';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';

/** The page of published returns with one of them shown, the rest of the view kept. */
export function returnHref(view: View, { programme_id, period }: ProgrammeReturn): string {
  const own = `return=${encodeURIComponent(programme_id)}:${encodeURIComponent(period)}`;
  const kept = formatView(view);
  return `/returns?${kept ? `${kept}&${own}` : own}`;
}
