import type { PublishedPage } from '@/lib/pages/published/published-page';
import { periods } from '@/lib/serving/queries/periods';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';
import { comparableSnapshots } from '../snapshots/comparable-snapshots';
import { snapshotDay } from '../snapshots/snapshot-day';
import type { TimeStop } from './time-stop';

export interface TimeStops {
  stops: TimeStop[];
  /** Kept snapshots of the other kind (sample or registry) or over other places, which are no stops. */
  leftOut: number;
}

/**
 * The points in time an indicator may be looked at: each kept snapshot of the same kind over the same places, and within one that
 * holds several periods each of these.
 */
export async function timeStops(page: PublishedPage, indicator: string): Promise<TimeStops> {
  const { snapshots, leftOut } = await comparableSnapshots(page);
  const held = await Promise.all(
    snapshots.map(async (snapshot) => {
      const answer = await withSnapshot(snapshot.snapshot_id, page.asker, (ask) => ask(periods, { indicator }));
      return { snapshot, found: answer.ok ? answer.value.map(({ period }) => period) : [] };
    }),
  );
  const stops = held.flatMap(({ snapshot, found }) =>
    (found.length > 1 ? found : [null]).map((period) => ({
      snapshot: snapshot.snapshot_id,
      isInForce: snapshot.current,
      period,
      day: snapshotDay(snapshot, snapshots, page.language),
      round: snapshot.round,
    })),
  );
  return { stops, leftOut };
}
