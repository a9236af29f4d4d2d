import { type EarlierPoint, earlierPoints } from '@/lib/pages/changes/earlier-point';
import { figuresBefore } from '@/lib/pages/changes/figures-before';
import { placeChanges } from '@/lib/pages/changes/place-changes';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import { rankedRows } from '@/lib/pages/measure/ranked-rows';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type ChangeClass, changeClass } from '@/lib/science/spatial/change-class';
import type { PlaceFigure } from '@/lib/serving/presentation/figure/place-figure';
import type { HotspotAnswer } from './compute-hotspots';
import { hotspotsBefore, hotspotsOf, modelIdOf } from './hotspots';

/** One place with the difference of its figures, now minus then: value, interval and range of rank are those of the change. */
export interface ChangedPlace extends PlaceFigure {
  before: number | null;
  now: number | null;
  /** Corrected p-value; null where the change cannot be tested. */
  q: number | null;
  standsOut: boolean;
}

export interface ChangesSince {
  before: EarlierPoint;
  rows: ChangedPlace[];
  /** How many changes were tested together, and how many of them stand out. */
  tested: number;
  standingOut: number;
}

export interface History {
  /** What these figures may be compared with, latest first. */
  offered: EarlierPoint[];
  /** Null where there is nothing, or where the definition changed in between. */
  since: ChangesSince | null;
  isBroken: boolean;
}

/** The figures of the page against those of an earlier point: the one the view names, else the one before. */
export async function changesSince(page: PublishedPage, measured: MeasuredPlaces): Promise<History> {
  const { ask, snapshot, view } = page;
  const { breakdown, category, period } = view;
  const asked = { indicator: measured.indicator, model: modelIdOf(measured), breakdown, category, period };
  const offered = await earlierPoints(ask, snapshot, asked);
  const point = offered.find(({ id }) => id === view.since) ?? offered[0];
  if (!point) return { offered, since: null, isBroken: false };
  const before = await figuresBefore(ask, snapshot, { ...asked, level: measured.level, within: view.place, point });
  if (before === null) return { offered, since: null, isBroken: true };
  const changes = placeChanges(
    measured.rows.map((row) => ({
      place_code: row.code,
      status: row.status,
      value: row.value,
      interval_low: row.intervalLow,
      interval_high: row.intervalHigh,
      households: row.households,
    })),
    before,
  );
  const figures = measured.rows.map((row, at): PlaceFigure => {
    const { status, change, tested, households } = changes[at] as (typeof changes)[number];
    const [intervalLow, intervalHigh] = [tested?.low ?? null, tested?.high ?? null];
    return { ...row, status, value: change, numerator: null, smoothed: null, intervalLow, intervalHigh, households };
  });
  const rows = rankedRows(figures, { ...measured.measure, kind: 'change' }).map((row, at): ChangedPlace => {
    const { before, now, tested } = changes[at] as (typeof changes)[number];
    return { ...row, before, now, q: tested?.q ?? null, standsOut: tested?.standsOut ?? false };
  });
  const tested = rows.filter(({ q }) => q !== null).length;
  const standingOut = rows.filter(({ standsOut }) => standsOut).length;
  return { offered, since: { before: point, rows, tested, standingOut }, isBroken: false };
}

/** What became of each place's cluster since an earlier point, where its figure changed beyond chance; empty where hotspots cannot be asked of these figures. */
export async function clustersSince(
  page: PublishedPage,
  measured: MeasuredPlaces,
  { before: point, rows }: Pick<ChangesSince, 'before' | 'rows'>,
): Promise<Record<string, ChangeClass>> {
  const now = await hotspotsOf(page, measured);
  if ('refusal' in now || page.view.statistic === 'bivariate-local-moran') return {};
  const was = await classesAt(page, measured, point, now.answer);
  const standsOut = new Map(rows.map((row) => [row.code, row.standsOut]));
  return Object.fromEntries(
    now.answer.rows.flatMap(({ place_code: code, class: is }) => {
      const changed = standsOut.get(code);
      return changed === undefined ? [] : [[code, changeClass(was.get(code) ?? 'no-data', is, changed)]];
    }),
  );
}

async function classesAt(page: PublishedPage, measured: MeasuredPlaces, point: EarlierPoint, now: HotspotAnswer) {
  if (point.kind === 'snapshot') {
    const then = await hotspotsBefore(page, measured, point.id, now);
    return new Map(then?.rows.map((row) => [row.place_code, row.class]));
  }
  const then = await hotspotsOf({ ...page, view: { ...page.view, period: point.id } }, measured);
  return new Map('answer' in then ? then.answer.rows.map((row) => [row.place_code, row.class]) : []);
}
