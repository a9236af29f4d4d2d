import type { Viewer } from '@/lib/serving/access/viewer';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';

/** The snapshot in force as the header needs it; null before the first publish, or where there is no figure for this viewer. */
export async function headerSnapshot(viewer: Viewer | null): Promise<{ id: string; synthetic: boolean } | null> {
  const answer = await withSnapshot(
    null,
    { viewer, act: 'see-aggregates' },
    async (_ask, { snapshot_id, synthetic }) => ({ id: snapshot_id, synthetic }),
  );
  return answer.ok ? answer.value : null;
}
