import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { Level } from '@/lib/science/geography/level';
import type { MeasuredPlaces } from './measured-places';
import { periodShown } from './period-shown';

/** The whole selection as a file, from the public interface; the link names the snapshot and the period that are shown. */
export function valuesCsvHref(
  page: Pick<PublishedPage, 'view' | 'snapshot'>,
  measured: MeasuredPlaces,
  level: Level,
): string {
  const { view, snapshot } = page;
  const query = new URLSearchParams({
    indicator: measured.indicator.indicator_id,
    level,
    within: view.place,
    breakdown: view.breakdown,
    category: view.category,
    period: periodShown(measured.indicator, view),
    snapshot: snapshot.snapshot_id,
    format: 'csv',
  });
  if (measured.model) query.set('model', measured.model.model_id);
  return `/api/v1/values?${query}`;
}
