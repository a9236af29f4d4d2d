import type { Language } from '@/lib/core/language';
import type { Asker } from '@/lib/serving/access/asker';
import type { Viewer } from '@/lib/serving/access/viewer';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import type { ModelRow } from '@/lib/serving/queries/models';
import type { PlaceRow } from '@/lib/serving/queries/places';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import type { Ask } from '@/lib/serving/queries/with-snapshot';
import type { View } from '@/lib/serving/view-state/view';

/** All that a page knows when it draws: one snapshot, what it offers, and the view the link asks for. */
export interface PublishedPage {
  ask: Ask;
  /** Who asks, and for what; goes with every question to another snapshot or file. */
  asker: Exclude<Asker, 'operator'>;
  /** Who is signed in; null where the page is open to all. */
  viewer: Viewer | null;
  snapshot: Snapshot;
  language: Language;
  view: View;
  /** The place of the view, with its parents. */
  place: PlaceRow | undefined;
  indicators: IndicatorRow[];
  models: ModelRow[];
}
