import { LinkedMap } from '@/components/indicator/linked-map';
import { type MappedLevel, mappedLevels } from '@/lib/geography/level';
import type { MeasuredPlaces } from './measured-places';
import { outlineInForce } from './outline-in-force';
import type { PublishedPage } from './published-page';

export interface MapOfPlacesProps {
  page: PublishedPage;
  measured: MeasuredPlaces;
  height?: string;
  /** Where a drill leads, when not to another view of the same page. */
  drillTo?: string;
}

export const isMapped = (level: string): level is MappedLevel => (mappedLevels as readonly string[]).includes(level);

/** The map of measured places over the boundaries of the snapshot. Levels without polygons have none. */
export async function MapOfPlaces({ page, measured, height, drillTo }: MapOfPlacesProps) {
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
  return (
    <LinkedMap
      language={language}
      measure={measure}
      level={level}
      place={view.place}
      rows={rows}
      topologyUrl={`/boundaries/${snapshot.snapshot_id}/${level}.json`}
      outline={outline}
      schematic={snapshot.boundaries_schematic}
      boundaryTitle={snapshot.boundary_title}
      height={height}
      drillTo={drillTo}
      up={parent ? { place: parent, level } : null}
    />
  );
}
