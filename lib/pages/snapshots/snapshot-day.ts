import type { Language } from '@/lib/core/language';
import { formatDay } from '@/lib/serving/presentation/format-day';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';

type Named = Pick<Snapshot, 'snapshot_id' | 'as_of_on'>;

/** The day a snapshot describes, in words; with the end of its id where another one describes the same day. */
export function snapshotDay(snapshot: Named, among: readonly Named[], language: Language): string {
  const day = formatDay(snapshot.as_of_on, language);
  const isAlone = among.filter((each) => each.as_of_on === snapshot.as_of_on).length < 2;
  return isAlone ? day : `${day} (${snapshot.snapshot_id.slice(-8)})`;
}
