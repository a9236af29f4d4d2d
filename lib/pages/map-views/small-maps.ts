import type { Protection } from '@/lib/core/same-disclosure';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { byCategory } from '@/lib/serving/presentation/figure/by-category';
import { figureOf } from '@/lib/serving/presentation/figure/figure';
import { shownCount } from '@/lib/serving/presentation/shown-count';
import { values } from '@/lib/serving/queries/values';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';
import { measuredIn } from '../measure/measured-in';
import type { MeasuredPlaces } from '../measure/measured-places';
import { comparableSnapshots } from '../snapshots/comparable-snapshots';
import { snapshotDay } from '../snapshots/snapshot-day';
import type { SmallMapEntry } from './small-map-entry';

/** More maps than this are no longer small maps but a wall. */
const mostMaps = 12;

export interface SmallMapOf extends Omit<SmallMapEntry, 'title' | 'note'> {
  /** The snapshot drawn, where the maps are of snapshots. */
  snapshot?: { day: string; round: string };
  /** True where that snapshot defines the indicator otherwise than the page. */
  isOtherwise?: boolean;
  /** How that snapshot was protected beside the one of the page. */
  protection?: Protection;
}

export interface SmallMapSet {
  entries: SmallMapOf[];
  /** Categories or snapshots there are beyond those drawn. */
  leftOut: number;
}

const hrefOf = (view: View, { indicator }: MeasuredPlaces): string => {
  const query = formatView({ ...view, lens: 'figures', indicator: indicator.indicator_id });
  return query ? `/poverty?${query}` : '/poverty';
};

/** One map for each category of the breakdown in view, in the order people expect. */
export async function mapsByCategory(page: PublishedPage, measured: MeasuredPlaces): Promise<SmallMapSet> {
  const { view } = page;
  const asked = {
    indicator: measured.indicator.indicator_id,
    model: measured.model?.model_id ?? '',
    breakdown: view.breakdown,
    category: null,
    period: view.period,
  };
  const [rows, wholes] = await Promise.all([
    page.ask(values, { ...asked, level: measured.level, within: view.place }),
    page.ask(values, { ...asked, level: page.place?.level ?? 'nation', within: view.place }),
  ]);
  const all = [...new Set(rows.map((row) => row.category))].map((category) => ({ category })).sort(byCategory);
  const entries = all.slice(0, mostMaps).map(({ category }) => ({
    id: category,
    href: hrefOf({ ...view, category }, measured),
    rows: rows
      .filter((row) => row.category === category)
      .map((row) => ({ code: row.place_code, status: row.status, value: shownCount(row, page.snapshot).value })),
    whole: figureOf(
      wholes.find((row) => row.place_code === view.place && row.category === category),
      page.snapshot,
    ),
  }));
  return { entries, leftOut: all.length - entries.length };
}

/** One map for each kept snapshot whose figures may stand beside those of the page, the latest last. */
export async function mapsBySnapshot(page: PublishedPage, measured: MeasuredPlaces): Promise<SmallMapSet> {
  const { snapshots, leftOut } = await comparableSnapshots(page);
  const shown = snapshots.slice(-mostMaps);
  const answers = await Promise.all(
    shown.map(async ({ snapshot_id }) => ({ snapshot_id, answer: await measuredIn(page, snapshot_id, measured) })),
  );
  const entries = answers.flatMap(({ snapshot_id, answer }) =>
    answer.ok
      ? [
          {
            id: snapshot_id,
            href: hrefOf({ ...page.view, snapshot: snapshot_id }, measured),
            rows: answer.value.measured.rows.map(({ code, status, value }) => ({ code, status, value })),
            whole: answer.value.measured.whole,
            snapshot: {
              day: snapshotDay(answer.value.snapshot, shown, page.language),
              round: answer.value.snapshot.round,
            },
            isOtherwise: !answer.value.sameDefinition,
            protection: answer.value.protection,
          },
        ]
      : [],
  );
  return { entries, leftOut: leftOut + snapshots.length - entries.length };
}
