import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contiguity } from '../../lib/spatial/contiguity';
import { findHotspots } from '../../lib/spatial/find-hotspots';
import { type Neighbours, neighboursFrom } from '../../lib/spatial/neighbours';
import { seededRandom } from '../../lib/spatial/seeded-random';

const shown = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
const say = (what: string, milliseconds: number): void => {
  process.stdout.write(`${what.padEnd(64)} ${shown(milliseconds).padStart(10)}\n`);
};

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

const path = resolve('..', 'shared', 'data', 'boundaries', 'pak_adm3.geojson');
if (existsSync(path)) {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection;
  const shapes = features.map((each) => each.geometry);
  const values = Float64Array.from(features, (each) => Number(each.properties?.area_km2));
  say(
    'queen contiguity of 577 tehsils (aim: 100 ms)',
    timed(() => contiguity(shapes, 'queen')),
  );
  const neighbours = contiguity(shapes, 'queen');
  say(
    'Gi* and local Moran, 577 tehsils, 9,999 permutations (aim: 1 s)',
    timed(() => both(neighbours, values, 9999)),
  );
  const moran = timed(() =>
    findHotspots({ statistic: 'local-moran', values, neighbours, permutations: 9999, seed: 1 }),
  );
  say('local Moran alone', moran);
  const geary = timed(
    () => findHotspots({ statistic: 'local-geary', values, neighbours, permutations: 9999, seed: 1 }),
    3,
  );
  say('local Geary alone', geary);
  const theirs = inR(path);
  if (theirs === null) process.stdout.write('R with spdep is not installed: no comparison\n');
  else {
    say('localmoran_perm of spdep in the same run', theirs);
    process.stdout.write(`local Moran is ${(theirs / moran).toFixed(0)} times faster (aim: 20)\n`);
  }
} else process.stdout.write('The polygons of the 577 tehsils are not beside the repository.\n');

for (const size of [577, 2_500, 10_000, 50_000]) {
  const { neighbours, values } = gridOf(size);
  for (const permutations of [999, 9_999]) {
    const what = `Gi* and local Moran, ${values.length.toLocaleString('en')} areas, ${permutations.toLocaleString('en')} permutations`;
    say(
      what,
      timed(() => both(neighbours, values, permutations), 3),
    );
  }
}
