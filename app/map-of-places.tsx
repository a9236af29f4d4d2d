import { LinkedMap } from '@/components/indicator/linked-map';
import { type MapQuestion, mapProps } from '@/lib/pages/map-views/map-props';
import { countedIn } from '@/lib/pages/measure/counted-in';
import type { MeasuredPlaces } from '@/lib/pages/measure/measured-places';

/** The map of measured places over the boundaries of the snapshot. Levels without polygons have none. */
export async function MapOfPlaces(props: MapQuestion & { measured: MeasuredPlaces }) {
  const map = await mapProps(props);
  return map && <LinkedMap {...map} counted={countedIn(props.page, props.measured)} />;
}
