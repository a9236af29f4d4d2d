import type { MeasuredPlaces } from '@/app/measured-places';
import type { PublishedPage } from '@/app/published-page';
import type { PlaceFigure } from '@/components/indicator/place-figure';
import { type HistorySnapshot, historySnapshots } from '@/lib/queries/history-snapshots';
import { historyValues } from '@/lib/queries/history-values';
import { type ChangeClass, changeClass } from '@/lib/spatial/change-class';
import { hotspotsBefore, hotspotsOf, modelIdOf } from './hotspots-of';

export interface ChangesSince {
  before: HistorySnapshot;
  /** The places of the view with the difference of their figures, now minus then. */
  rows: PlaceFigure[];
  /** What became of each place's cluster; empty where hotspots cannot be asked of these figures. */
  classes: Record<string, ChangeClass>;
}

export interface History {
  /** Earlier snapshots that remember this indicator, newest first. */
  offered: HistorySnapshot[];
  /** Null where there is none, or where the definition changed in between. */
  since: ChangesSince | null;
  isBroken: boolean;
}

/** The figures of the page against those an earlier snapshot published: the one the view names, else the one before. */
export async function changesSince(page: PublishedPage, measured: MeasuredPlaces): Promise<History> {
  const asked = { indicator: measured.indicator.indicator_id, model: modelIdOf(measured) };
  const offered = await page.ask(historySnapshots, asked);
  const before = offered.find(({ snapshot_id }) => snapshot_id === page.view.since) ?? offered[0];
  if (!before || page.view.breakdown !== 'none') return { offered, since: null, isBroken: false };
  const at = (snapshot: string) => page.ask(historyValues, { ...asked, level: measured.level, snapshot });
  const [then, now] = await Promise.all([at(before.snapshot_id), at(page.snapshot.snapshot_id)]);
  if (then[0]?.definition_checksum !== now[0]?.definition_checksum) return { offered, since: null, isBroken: true };
  const earlier = new Map(then.map((row) => [row.place_code, row]));
  const rows = measured.rows.map((row): PlaceFigure => {
    const was = earlier.get(row.code);
    const unknown = row.value === null ? row.status : was?.value == null ? (was?.status ?? 'missing') : null;
    return unknown === null
      ? { ...row, status: 'known', value: (row.value as number) - (was?.value as number), numerator: null }
      : { ...row, status: unknown, value: null, numerator: null };
  });
  return { offered, since: { before, rows, classes: await classesSince(page, measured, before) }, isBroken: false };
}

async function classesSince(
  page: PublishedPage,
  measured: MeasuredPlaces,
  before: HistorySnapshot,
): Promise<Record<string, ChangeClass>> {
  const now = await hotspotsOf(page, measured);
  if ('refusal' in now || page.view.statistic === 'bivariate-local-moran') return {};
  const then = await hotspotsBefore(page, measured, before.snapshot_id, now.answer);
  const was = new Map(then?.rows.map((row) => [row.place_code, row.class]));
  const shown = new Set(measured.rows.map(({ code }) => code));
  return Object.fromEntries(
    now.answer.rows.flatMap((row) =>
      shown.has(row.place_code) ? [[row.place_code, changeClass(was.get(row.place_code) ?? 'no-data', row.class)]] : [],
    ),
  );
}
