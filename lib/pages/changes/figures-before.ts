import type { Level } from '@/lib/science/geography/level';
import { historyValues } from '@/lib/serving/queries/history-values';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import { valuesByPlace } from '@/lib/serving/queries/values-by-place';
import type { Ask } from '@/lib/serving/queries/with-snapshot';
import { asShown } from './as-shown';
import type { ChangeQuestion, EarlierPoint } from './earlier-point';
import type { PublishedFigure } from './place-changes';

/** The figures of a level at an earlier point by place; null where the definition changed in between and nothing may be subtracted. */
export async function figuresBefore(
  ask: Ask,
  snapshot: Snapshot,
  asked: ChangeQuestion & { level: Level; within: string; point: EarlierPoint },
): Promise<Map<string, PublishedFigure> | null> {
  const { indicator, model, level, within, breakdown, category, point } = asked;
  const series = { indicator: indicator.indicator_id, model, level };
  if (point.kind === 'quarter')
    return byPlace(await ask(valuesByPlace, { ...series, within, breakdown, category, period: point.id }));
  const [then, now] = await Promise.all(
    [point.id, snapshot.snapshot_id].map((id) => ask(historyValues, { ...series, snapshot: id })),
  );
  return then?.[0]?.definition_checksum === now?.[0]?.definition_checksum ? byPlace(then ?? []) : null;
}

type Row = PublishedFigure & { place_code: string; estimate: number | null };

const byPlace = (rows: readonly Row[]): Map<string, PublishedFigure> =>
  new Map(rows.map((row) => [row.place_code, asShown(row)]));
