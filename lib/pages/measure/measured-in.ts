import { done, type Result, refused } from '@/lib/core/result';
import { type Protection, sameDisclosure } from '@/lib/core/same-disclosure';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { indicators } from '@/lib/serving/queries/indicators';
import { models } from '@/lib/serving/queries/models';
import type { Snapshot } from '@/lib/serving/queries/snapshot-in-force';
import { withSnapshot } from '@/lib/serving/queries/with-snapshot';
import { type MeasuredPlaces, measuredPlaces } from './measured-places';

/** Why figures of another snapshot may not stand beside those of the page; worded in the locale files under `split.refused`. */
export type NotComparable = 'not_kept' | 'outdated' | 'other_kind' | 'other_boundaries' | 'no_indicator';

export interface MeasuredElsewhere {
  snapshot: Snapshot;
  measured: MeasuredPlaces;
  /** False where the other snapshot defines the indicator otherwise: then the two may be looked at, not subtracted. */
  sameDefinition: boolean;
  protection: Protection;
}

/**
 * The indicator of a page over the same places in another kept snapshot. A sample is never set beside a registry, nor places of one
 * boundary set beside those of another.
 */
export async function measuredIn(
  page: PublishedPage,
  id: string,
  { indicator, level }: Pick<MeasuredPlaces, 'indicator' | 'level'>,
): Promise<Result<MeasuredElsewhere, NotComparable>> {
  const answer = await withSnapshot(
    id,
    page.asker,
    async (ask, snapshot): Promise<Result<MeasuredElsewhere, NotComparable>> => {
      if (snapshot.synthetic !== page.snapshot.synthetic) return refused('other_kind');
      if (snapshot.boundary_set !== page.snapshot.boundary_set) return refused('other_boundaries');
      const [offered, offeredModels] = await Promise.all([ask(indicators, { indicator: null }), ask(models, {})]);
      const there = offered.find((each) => each.indicator_id === indicator.indicator_id);
      if (!there) return refused('no_indicator');
      const view = { ...page.view, period: null };
      const elsewhere = { ...page, view, ask, snapshot, indicators: offered, models: offeredModels };
      const measured = await measuredPlaces(elsewhere, { indicator: indicator.indicator_id, level });
      const sameDefinition =
        there.numerator_sql === indicator.numerator_sql && there.denominator_sql === indicator.denominator_sql;
      return done({ snapshot, measured, sameDefinition, protection: sameDisclosure(snapshot, page.snapshot) });
    },
  );
  if (answer.ok) return answer.value;
  return refused(answer.problem.code === 'snapshot-outdated' ? 'outdated' : 'not_kept');
}
