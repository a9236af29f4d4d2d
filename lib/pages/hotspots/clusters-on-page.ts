import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { nameOf } from '@/lib/serving/presentation/figure/place-figure';
import { householdWeight } from '@/lib/serving/presentation/household-weight';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import { programmesThere } from '@/lib/serving/queries/programmes-there';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import { clustersOf } from './clusters';
import type { HotspotAnswer } from './compute-hotspots';
import type { FindingWordsProps } from './finding-words-props';

/** What is said of an answer on a page: its clusters among the places shown, and the islands by name. */
export async function clustersOnPage(
  page: PublishedPage,
  { rows, measure, indicator, level }: MeasuredPlaces,
  { rows: all, run }: HotspotAnswer,
): Promise<FindingWordsProps> {
  const [households, programmes] = await Promise.all([
    page.ask(valuesByPlace, {
      indicator: 'households',
      model: '',
      level,
      within: page.view.place,
      breakdown: 'none',
      category: 'all',
      period: null,
    }),
    page.ask(programmesThere, { level }),
  ]);
  const shown = new Map(rows.map((row) => [row.code, row]));
  return {
    run,
    clusters: clustersOf({
      found: all,
      rows,
      households: new Map(households.map((row) => [row.place_code, shownCount(row, page.snapshot).value])),
      weights: new Map(households.map((row) => [row.place_code, householdWeight(row)])),
      programmes,
      language: page.language,
      needIsLow: measure.betterWhen === 'higher',
      counts: indicator.kind === 'ratio' && indicator.unit === 'share',
    }),
    islands: run.islands.split(',').flatMap((code) => {
      const row = shown.get(code);
      return row ? [nameOf(row, page.language)] : [];
    }),
  };
}
