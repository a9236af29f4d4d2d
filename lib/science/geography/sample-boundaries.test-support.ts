import type { Position } from 'geojson';

interface TestFeature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}

export interface TestCollection {
  type: 'FeatureCollection';
  name?: string;
  features: TestFeature[];
}

/**
 * Four square tehsils of half a degree in two districts of one province of a made-up set: T1 and T2 (district D1) in
 * the west, T3 and T4 (district D2) in the east, with COD-AB field names. Tests bend what they need.
 */
export function fourTehsils(bend: (collection: TestCollection) => void = () => {}): string {
  const collection: TestCollection = {
    type: 'FeatureCollection',
    name: 'made-up-2020-01-01',
    features: [0, 1, 2, 3].map((at) => ({
      type: 'Feature',
      properties: {
        ADM3_PCODE: `T${at + 1}`,
        ADM3_EN: `Tehsil ${at + 1}`,
        ADM2_PCODE: at < 2 ? 'D1' : 'D2',
        ADM2_EN: at < 2 ? 'West' : 'East',
        ADM1_PCODE: 'P1',
        ADM1_EN: 'Middle',
      },
      geometry: { type: 'Polygon', coordinates: [square(70 + (at < 2 ? 0 : 0.5), 30 + (at % 2) * 0.5, 0.5)] },
    })),
  };
  bend(collection);
  return JSON.stringify(collection);
}

export const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

export function featureAt(collection: TestCollection, at: number): TestFeature {
  const found = collection.features[at];
  if (!found) throw new Error(`the sample has no feature ${at}`);
  return found;
}

/** Changes of one feature; a property set to undefined is left out of the file. */
export const properties =
  (at: number, changed: Record<string, unknown>) =>
  (collection: TestCollection): void => {
    Object.assign(featureAt(collection, at).properties, changed);
  };

export const geometry =
  (at: number, coordinates: unknown, type = 'Polygon') =>
  (collection: TestCollection): void => {
    featureAt(collection, at).geometry = coordinates === null ? null : { type, coordinates };
  };
