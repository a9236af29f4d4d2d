import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contiguity } from '../../lib/science/spatial/contiguity';
import { findHotspots } from '../../lib/science/spatial/find-hotspots';
import { type Neighbours, neighboursFrom } from '../../lib/science/spatial/neighbours';
import { seededRandom } from '../../lib/science/stats/seeded-random';
import type { Growth } from './growth-plot';

const path = resolve('..', 'shared', 'data', 'boundaries', 'pak_adm3.geojson');

export interface SpatialFigures {
  /** Of the 577 tehsils; null where their polygons are not beside the repository. */
  tehsils: {
    queen: number;
    both: number;
    moran: number;
    geary: number;
    /** `localmoran_perm` of spdep over the same polygons; null where R or spdep is not installed. */
    spdep: number | null;
  } | null;
  growth: Growth[];
}

/** Median of several runs after one to warm up. */
function timed(work: () => unknown, repeats = 5): number {
  work();
  const taken = Array.from({ length: repeats }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[repeats >> 1] as number;
}

/** A square grid of n areas with queen neighbours, and figures that rise across it with noise. */
function gridOf(size: number): { neighbours: Neighbours; values: Float64Array } {
  const side = Math.round(Math.sqrt(size));
  const random = seededRandom(size);
  const steps = [-1, 0, 1];
  const lists = Array.from({ length: side * side }, (_, cell) => {
    const [row, column] = [Math.floor(cell / side), cell % side];
    return steps.flatMap((down) =>
      steps.flatMap((across) => {
        const [r, c] = [row + down, column + across];
        return r < 0 || c < 0 || r >= side || c >= side ? [] : [r * side + c];
      }),
    );
  });
  const values = Float64Array.from(lists, (_, cell) => (cell % side) / side + random.below(1000) / 1000);
  return { neighbours: neighboursFrom(lists, 'queen contiguity'), values };
}

function both(neighbours: Neighbours, values: Float64Array, permutations: number): void {
  for (const statistic of ['gi-star', 'local-moran'] as const) {
    findHotspots({ statistic, values, neighbours, permutations, seed: 1 });
  }
}

/** Milliseconds that localmoran_perm takes in R over the same polygons; null where R or spdep is not installed. */
function inR(path: string): number | null {
  const script = `suppressMessages({library(spdep);library(sf)})
p <- st_read('${path}', quiet = TRUE); w <- nb2listw(poly2nb(p))
t <- system.time(localmoran_perm(p$area_km2, w, nsim = 9999)); cat(t[['elapsed']])`;
  const run = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' });
  const seconds = Number(run.stdout);
  return run.status === 0 && seconds > 0 ? seconds * 1000 : null;
}

function ofTehsils(): SpatialFigures['tehsils'] {
  if (!existsSync(path)) return null;
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection;
  const shapes = features.map((each) => each.geometry);
  const values = Float64Array.from(features, (each) => Number(each.properties?.area_km2));
  const neighbours = contiguity(shapes, 'queen');
  const alone = (statistic: 'local-moran' | 'local-geary') =>
    timed(() => findHotspots({ statistic, values, neighbours, permutations: 9999, seed: 1 }), 3);
  return {
    queen: timed(() => contiguity(shapes, 'queen'), 9),
    both: timed(() => both(neighbours, values, 9999)),
    moran: alone('local-moran'),
    geary: alone('local-geary'),
    spdep: inR(path),
  };
}

/** Neighbours and local statistics, in milliseconds, medians of several runs. */
export function measureSpatial(): SpatialFigures {
  const growth = [577, 2_500, 10_000, 50_000].flatMap((size) => {
    const { neighbours, values } = gridOf(size);
    return [999, 9_999].map((permutations) => ({
      areas: values.length,
      permutations,
      milliseconds: timed(() => both(neighbours, values, permutations), 3),
    }));
  });
  return { tehsils: ofTehsils(), growth };
}
