import { LinkedMap, type LinkedMapProps } from '@/components/indicator/linked-map';
import { outlineInForce } from '@/lib/pages/map-views/outline-in-force';
import { countedIn } from '@/lib/pages/measure/counted-in';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { type MappedLevel, mappedLevels } from '@/lib/science/geography/level';

export interface MapOfPlacesProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
  height?: string;
  /** Where a drill leads, when not to another view of the same page. */
  drillTo?: string;
}

/** What a map needs to know of figures; they need not be those of an indicator. */
type MappedFigures = Pick<MeasuredPlaces, 'level' | 'rows' | 'measure'>;

export const isMapped = (level: string): level is MappedLevel => (mappedLevels as readonly string[]).includes(level);

/** The map of measured places over the boundaries of the snapshot. Levels without polygons have none. */
export async function MapOfPlaces(props: MapOfPlacesProps) {
  const map = await mapProps(props);
  return map && <LinkedMap {...map} counted={countedIn(props.page, props.measured)} />;
}

/** What any map of measured places is drawn from; null for a level without polygons. */
export async function mapProps({
  page,
  measured,
  height,
  drillTo,
}: Omit<MapOfPlacesProps, 'measured'> & { measured: MappedFigures }): Promise<Omit<LinkedMapProps, 'counted'> | null> {
  const { snapshot, view, place, language } = page;
  const { level, rows, measure } = measured;
  if (!isMapped(level)) return null;
  const parent = place?.level === 'district' ? place.province_code : (place?.parent_code ?? null);
  const outline = await outlineInForce(
    snapshot.snapshot_id,
    level,
    view.place,
    rows.map((row) => row.code),
  );
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
