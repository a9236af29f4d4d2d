import { pooledPeriod } from '@/lib/core/period';
import { type Protection, sameDisclosure } from '@/lib/core/same-disclosure';
import { historySnapshots } from '@/lib/serving/queries/history-snapshots';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { Ask } from '@/lib/serving/queries/with-snapshot';

/** A point in time that figures may be compared with: a snapshot published earlier, or an earlier quarter of the same snapshot. */
export type EarlierPoint =
  | { kind: 'snapshot'; id: string; asOf: string; round: string; protection: Protection }
  | { kind: 'quarter'; id: string; protection: 'same' };

export interface ChangeQuestion {
  indicator: Pick<IndicatorRow, 'indicator_id' | 'periods' | 'latest_period'>;
  model: string;
  breakdown: string;
  category: string;
  /** The period shown; null takes the latest. */
  period: string | null;
}

/** What the figures of one indicator may be compared with, latest first: snapshots that remember it whole, else its earlier quarters. */
export async function earlierPoints(ask: Ask, snapshot: Snapshot, asked: ChangeQuestion): Promise<EarlierPoint[]> {
  const { indicator, model, breakdown } = asked;
  const held = breakdown === 'none' ? await ask(historySnapshots, { indicator: indicator.indicator_id, model }) : [];
  const periods = indicator.periods.split(',').filter((each) => each !== pooledPeriod);
  const shown = shownPeriod(asked);
  return [
    ...held.map(
      (each): EarlierPoint => ({
        kind: 'snapshot',
        id: each.snapshot_id,
        asOf: each.as_of_on,
        round: each.round,
        protection: sameDisclosure(each, snapshot),
      }),
    ),
    ...periods
      .filter((each) => each.length === shown.length && each < shown)
      .reverse()
      .map((id): EarlierPoint => ({ kind: 'quarter', id, protection: 'same' })),
  ];
}

/** The period whose figures a page shows: the one asked for where the indicator has it, else the latest. */
const shownPeriod = ({ indicator, period }: ChangeQuestion): string =>
  period !== null && indicator.periods.split(',').includes(period) ? period : indicator.latest_period;
