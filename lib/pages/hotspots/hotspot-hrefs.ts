import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import { periodShown } from '@/lib/pages/measure/period-shown';
import { valuesCsvHref } from '@/lib/pages/measure/values-csv-href';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nationCode } from '@/lib/science/geography/place';

/** Where the figures, the polygons and the answer itself can be had as files; `insideHref` holds the answer's places of the view alone. */
export function hotspotHrefs(page: Pick<PublishedPage, 'view' | 'snapshot'>, measured: MeasuredPlaces) {
  const { snapshot, view } = page;
  const query = new URLSearchParams({
    indicator: measured.indicator.indicator_id,
    level: measured.level,
    statistic: view.statistic,
    weights: view.weights,
    corrected: view.corrected ? 'yes' : 'no',
    rates: view.rates,
    period: periodShown(measured.indicator, view),
    snapshot: snapshot.snapshot_id,
    format: 'csv',
  });
  if (measured.model) query.set('model', measured.model.model_id);
  if (view.beside) query.set('beside', view.beside);
  if (view.breakdown !== 'none') {
    query.set('breakdown', view.breakdown);
    query.set('category', view.category);
  }
  return {
    figuresHref: valuesCsvHref({ ...page, view: { ...view, place: nationCode } }, measured, measured.level),
    polygonsHref: `/boundaries/${snapshot.snapshot_id}/${measured.level}.json`,
    answerHref: `/api/v1/hotspots?${query}`,
    insideHref: `/api/v1/hotspots?${query}&${new URLSearchParams({ within: view.place })}`,
  };
}
