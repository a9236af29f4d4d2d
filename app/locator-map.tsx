import { MapPanel } from '@/components/map/map-panel';
import { outlineInForce } from '@/lib/pages/map-views/outline-in-force';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';
import type { PublishedPage } from '@/lib/pages/published/published-page';
import { isMapped } from '@/lib/science/geography/is-mapped';
import type { PlaceRow } from '@/lib/serving/queries/places';

/** Where a place lies: among the tehsils of its district, or its own parts. */
export async function LocatorMap({
  page,
  place,
  measured,
}: {
  page: PublishedPage;
  place: PlaceRow;
  measured: MeasuredPlaces;
}) {
  const { snapshot, language } = page;
  const { level, rows, measure, parents } = measured;
  if (!isMapped(level) || rows.length === 0) return null;
  const around = place.level === 'tehsil' ? (place.district_code ?? place.place_code) : place.place_code;
  return (
    <MapPanel
      language={language}
      measure={measure}
      level={level}
      place={around}
      rows={rows}
      topologyUrl={`/boundaries/${snapshot.snapshot_id}/${level}.json`}
      outline={await outlineInForce({ snapshot: snapshot.snapshot_id, level, place: around, parents })}
      scheme="policy"
      classes={5}
      selected={place.level === 'tehsil' ? [place.place_code] : []}
      schematic={snapshot.boundaries_schematic}
      boundaryTitle={snapshot.boundary_title}
      height="16rem"
      compact
    />
  );
}
