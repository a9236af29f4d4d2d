import type { MeasuredPlaces } from '@/app/measured-places';
import type { PublishedPage } from '@/app/published-page';
import { valuesCsvHref } from '@/app/values-csv-href';
import { nationCode } from '@/lib/geography/place';
import { modelIdOf } from './hotspots-of';

/** Where the figures, the polygons and the answer itself can be had as files. */
export function hotspotHrefs(page: PublishedPage, measured: MeasuredPlaces) {
  const { snapshot, view } = page;
  const query = new URLSearchParams({
    indicator: measured.indicator.indicator_id,
    level: measured.level,
    statistic: view.statistic,
    weights: view.weights,
    corrected: view.corrected ? 'yes' : 'no',
    rates: view.rates,
    snapshot: snapshot.snapshot_id,
    format: 'csv',
  });
  const model = modelIdOf(measured);
  if (model) query.set('model', model);
  if (view.beside) query.set('beside', view.beside);
  if (view.breakdown !== 'none') {
    query.set('breakdown', view.breakdown);
    query.set('category', view.category);
  }
  return {
    figuresHref: valuesCsvHref({ ...page, view: { ...view, place: nationCode } }, measured, measured.level),
    polygonsHref: `/boundaries/${snapshot.snapshot_id}/${measured.level}.json`,
    answerHref: `/api/v1/hotspots?${query}`,
  };
}
