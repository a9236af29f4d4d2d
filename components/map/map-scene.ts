import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { MapRow } from '@/lib/serving/presentation/map-row';
import type { LoadedBoundaries } from './load-boundaries';
import { type MapGeometry, parentBorders } from './map-geometry';

/** All shapes and lines of one level. */
export interface MapScene extends Pick<MapGeometry, 'places' | 'borders' | 'edge'> {
  districtBorders: GeoJSON.MultiLineString;
  provinceBorders: GeoJSON.MultiLineString;
}

const noShapes: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

type Source = GeoJSONSourceSpecification & { data: GeoJSON.GeoJSON };

/** The sources of the engine's style, named as its layers name them. */
export function sceneSources(scene: MapScene): Record<string, Source> {
  const source = (data: GeoJSON.GeoJSON): Source => ({ type: 'geojson', data });
  return {
    places: { ...source(scene.places), promoteId: 'code' },
    marks: source(noShapes),
    'class-solid': source(noShapes),
    'class-dotted': source(noShapes),
    borders: source(scene.borders),
    edge: source(scene.edge),
    'district-borders': source(scene.districtBorders),
    'province-borders': source(scene.provinceBorders),
  };
}

/** The scene of loaded boundaries; the rows of the places in scope tell which of them share a district and a province. */
export function sceneOf(
  { topology, geometry: { places, borders, edge } }: LoadedBoundaries,
  rows: ReadonlyMap<string, MapRow>,
  inScope: ReadonlySet<string>,
): MapScene {
  const lines = (parent: 'districtCode' | 'provinceCode') =>
    parentBorders(topology, new Map([...inScope].map((code) => [code, rows.get(code)?.[parent]])));
  return {
    places,
    borders,
    edge,
    districtBorders: lines('districtCode'),
    provinceBorders: lines('provinceCode'),
  };
}
