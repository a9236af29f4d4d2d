import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type KeptSnapshot, keptSnapshots } from '@/lib/serving/queries/kept-snapshots';

export interface ComparableSnapshots {
  /** Of the same kind and over the same places as the page, by the day they describe. */
  snapshots: KeptSnapshot[];
  /** Kept, but a sample beside a registry or over other places. */
  leftOut: number;
}

/** The kept snapshots whose figures may stand beside those of a page; the one of the page is among them. */
export async function comparableSnapshots({
  snapshot,
  asker,
}: Pick<PublishedPage, 'snapshot' | 'asker'>): Promise<ComparableSnapshots> {
  const kept = await keptSnapshots(asker);
  const snapshots = kept
    .filter((each) => each.synthetic === snapshot.synthetic && each.boundary_set === snapshot.boundary_set)
    .sort((one, next) => one.as_of_on.localeCompare(next.as_of_on) || one.loaded_at.localeCompare(next.loaded_at));
  return { snapshots, leftOut: kept.length - snapshots.length };
}
