import type { Cluster } from '@/lib/serving/presentation/hotspots/cluster';
import type { HotspotRunRow } from '@/lib/serving/queries/hotspot-run';

export interface FindingWordsProps {
  run: HotspotRunRow;
  clusters: readonly Cluster[];
  /** Names of the islands among the places shown. */
  islands: readonly string[];
  /** Only the side of need, without what limits the answer; the page that is linked says the rest. */
  brief?: boolean;
}
