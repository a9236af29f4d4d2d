import type { BoundaryTopology } from '@/lib/serving/presentation/outline/boundary-topology';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import type { MapGeometry } from './map-geometry';

export interface LoadedBoundaries {
  topology: BoundaryTopology;
  geometry: MapGeometry;
  outlineOf(codes: ReadonlySet<string>): Outline;
}

const loading = new Map<string, Promise<LoadedBoundaries>>();

/** Boundaries of one level, fetched and prepared once a page; a failed fetch is tried again when next asked for. */
export function loadBoundaries(url: string): Promise<LoadedBoundaries> {
  const known = loading.get(url);
  if (known) return known;
  const started = prepare(url);
  loading.set(url, started);
  started.catch(() => loading.delete(url));
  return started;
}

async function prepare(url: string): Promise<LoadedBoundaries> {
  const [response, { mapGeometry }, { outlineOf }] = await Promise.all([
    fetch(url),
    import('./map-geometry'),
    import('@/lib/serving/presentation/outline/outline-of'),
  ]);
  if (!response.ok) throw new Error(`boundaries answered ${response.status}`);
  const topology: BoundaryTopology = await response.json();
  return { topology, geometry: mapGeometry(topology), outlineOf: (codes) => outlineOf(topology, { codes }) };
}
