import type { PublishedPage } from '@/lib/pages/published/published-page';
import type { MeasuredPlaces } from '../measure/measured-places';

/** What every lens is given: the page it stands on and the figures it looks at. */
export interface LensProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
}

/** Height of a map with its neighbours on a desk. */
export const mapHeight = 'clamp(22rem, calc(100vh - 17rem), 46rem)';
