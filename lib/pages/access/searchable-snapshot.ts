import type { Viewer } from '@/lib/serving/access/viewer';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

/** The snapshot whose places the viewer may search; null before the first publish, or where there is no figure for this viewer. */
export async function searchableSnapshot(viewer: Viewer | null): Promise<string | null> {
  const answer = await withSnapshot(
    null,
    { viewer, act: 'see-aggregates' },
    async (_ask, { snapshot_id }) => snapshot_id,
  );
  return answer.ok ? answer.value : null;
}
