import type { Level } from '@/lib/geography/level';
import type { MeasuredPlaces } from './measured-places';
import type { PublishedPage } from './published-page';

/** The whole selection as a file, from the public interface; the link names its snapshot. */
export function valuesCsvHref(page: PublishedPage, measured: MeasuredPlaces, level: Level): string {
  const { view, snapshot } = page;
  const query = new URLSearchParams({
    indicator: measured.indicator.indicator_id,
    level,
    within: view.place,
    breakdown: view.breakdown,
    category: view.category,
    snapshot: snapshot.snapshot_id,
    format: 'csv',
  });
  if (measured.model) query.set('model', measured.model.model_id);
  return `/api/v1/values?${query}`;
}
