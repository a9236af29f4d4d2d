import type { PublishedPage } from '@/lib/pages/published/published-page';
import { modelOf } from '../measure/model-in-view';
import type { CoverageChoice } from './coverage-keys';

/** Where the places of the page, all that a shortlist may hold and the fifths of the place can be had as files, as the view has them. */
export function coverageFiles(
  page: Pick<PublishedPage, 'view' | 'snapshot' | 'models'>,
  programme: string,
  { withoutD }: Pick<CoverageChoice, 'withoutD'>,
) {
  const { view, snapshot } = page;
  const asked = { programme, snapshot: snapshot.snapshot_id, format: 'csv' };
  const of = { ...asked, level: view.level, within: view.place, model: modelOf(page).model_id };
  return {
    placesHref: `/api/v1/coverage?${new URLSearchParams({ ...of, ...(withoutD ? { without: 'D' } : {}) })}`,
    shortlistHref: `/api/v1/coverage?${new URLSearchParams(of)}`,
    fifthsHref: `/api/v1/incidence?${new URLSearchParams({ ...asked, place: view.place })}`,
  };
}
