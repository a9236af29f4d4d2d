import { isMapped } from '@/lib/science/geography/is-mapped';
import type { MeasuredPlaces } from '../measure/measured-places';
import type { PublishedPage } from '../published/published-page';
import { outlineInForce } from './outline-in-force';

export interface MapQuestion {
  page: PublishedPage;
  /** What a map needs to know of figures; they need not be those of an indicator. */
  measured: Pick<MeasuredPlaces, 'level' | 'rows' | 'measure' | 'parents'>;
  height?: string;
  /** Where a drill leads, when not to another view of the same page. */
  drillTo?: string;
}

/** What any map of measured places is drawn from; null for a level without polygons. */
export async function mapProps({ page, measured, height, drillTo }: MapQuestion) {
  const { snapshot, view, place, language } = page;
  const { level, rows, measure, parents } = measured;
  if (!isMapped(level)) return null;
  const parent = place?.level === 'district' ? place.province_code : (place?.parent_code ?? null);
  const outline = await outlineInForce({ snapshot: snapshot.snapshot_id, level, place: view.place, parents });
  return {
    language,
    measure,
    level,
    place: view.place,
    rows,
    topologyUrl: `/boundaries/${snapshot.snapshot_id}/${level}.json`,
    outline,
    schematic: snapshot.boundaries_schematic,
    boundaryTitle: snapshot.boundary_title,
    height,
    drillTo,
    up: parent ? { place: parent, level } : null,
  };
}
