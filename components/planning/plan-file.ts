import type { PlanPlace } from '@/lib/pages/planning/plan-place';
import type { Scenario } from '@/lib/science/planning/scenario';
import type { Plan } from '@/lib/science/planning/work-out-plan';
import { csvTable } from '@/lib/serving/presentation/csv';

interface FileOf {
  plan: Plan;
  scenario: Scenario;
  places: ReadonlyMap<string, PlanPlace>;
  snapshot: string;
  synthetic: boolean;
}

const columns = [
  'site',
  'place_code',
  'place_name',
  'district',
  'latitude',
  'longitude',
  'newly_reached',
  'reached_so_far',
  'share_of_unserved',
  'service',
  'demand',
  'radius_km',
] as const;

function rowsOf({ plan, scenario, places }: FileOf) {
  const unserved = plan.reached + plan.left;
  return plan.sites.map(({ code, gain, cumulative }, index) => ({
    site: index + 1,
    place_code: code,
    place_name: places.get(code)?.name ?? '',
    district: places.get(code)?.districtName ?? '',
    latitude: places.get(code)?.latitude ?? null,
    longitude: places.get(code)?.longitude ?? null,
    newly_reached: gain,
    reached_so_far: cumulative,
    share_of_unserved: unserved > 0 ? Math.round((cumulative / unserved) * 1e4) / 1e4 : null,
    service: scenario.service,
    demand: scenario.demand,
    radius_km: scenario.radiusKm,
  }));
}

/** The sites of a plan as CSV; the name of the file says the snapshot. */
export function planCsv(file: FileOf): { fileName: string; body: string } {
  const parts = ['plan', file.scenario.service, file.snapshot];
  return csvTable(rowsOf(file), columns, { parts, synthetic: file.synthetic });
}

/** The sites as GeoJSON points (WGS 84) with the same fields, and what the file rests on as members of the collection. */
export function planGeoJson(file: FileOf): { fileName: string; body: string } {
  const { fileName } = planCsv(file);
  const features = rowsOf(file).map(({ latitude, longitude, ...properties }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  }));
  const note = 'Centres of tehsils; straight lines; a suggestion, not a decision';
  const body = { type: 'FeatureCollection', snapshot: file.snapshot, synthetic: file.synthetic, note, features };
  return { fileName: fileName.replace(/csv$/, 'geojson'), body: JSON.stringify(body, null, 1) };
}
