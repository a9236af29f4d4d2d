import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { parseCsvTable } from '../../lib/science/geography/csv-table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = path.resolve(root, '..', 'shared');

/** The source files stand beside the repository and are never committed; only facts drawn from them are. */
export const sharedTable = (name: string): Record<string, string>[] =>
  parseCsvTable(readFileSync(path.join(shared, name), 'utf8'));

export const sharedJson = <Shape>(name: string): Shape =>
  JSON.parse(readFileSync(path.join(shared, name), 'utf8')) as Shape;

export const sharedPolygons = (name: string) =>
  sharedJson<FeatureCollection<Polygon | MultiPolygon, Record<string, string>>>(name);

export const ownFile = (name: string): string => path.join(root, name);
