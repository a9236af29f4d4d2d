import { LinkedBivariate } from '@/components/indicator/linked-bivariate';
import { LinkedMap } from '@/components/indicator/linked-map';
import type { Need } from '@/lib/pages/coverage/need';
import { mapHeight } from '@/lib/pages/map-views/lens-props';
import { mapProps } from '@/lib/pages/map-views/map-props';
import { countedIn } from '@/lib/pages/measure/counted-in';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';

export interface CoverageMapProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
  /** Where need is set against the rate: the darkest corner is great need and many missed. */
  need: Need | null;
}

/** The map of the ranked figure, or of need against the share missed. Asks the snapshot, so it is called before the page is drawn. */
export async function coverageMap({ page, measured, need }: CoverageMapProps) {
  const ground = await mapProps({ page, measured, height: mapHeight });
  if (ground === null) return null;
  if (need === null) return <LinkedMap {...ground} counted={countedIn(page, measured)} />;
  return (
    <LinkedBivariate
      {...ground}
      measure={need.measure}
      rows={need.rows}
      second={measured.measure}
      secondRows={measured.rows}
    />
  );
}
