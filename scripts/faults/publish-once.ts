import { cpSync, linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { done } from '../../lib/core/result';
import { inBuildingFolder } from '../../lib/registry/snapshot/in-building-folder';
import type { Manifest } from '../../lib/registry/snapshot/manifest';
import { publish } from '../../lib/registry/snapshot/publish';

/** Publishes files made beforehand as a load would: under the lock, in a building folder, pruned and cleared afterwards. */
const [dataFolder, files, id] = process.argv.slice(2) as [string, string, string];

const manifest: Omit<Manifest, 'files'> = {
  format: 1,
  snapshot_id: id,
  name: 'faults',
  as_of: '2025-09-30',
  round: 'nser-2021',
  mode: 'full',
  synthetic: true,
  base_snapshot: null,
  inputs: id,
  boundary_set: 'cod-ab-2022-09-09',
  published_at: new Date().toISOString(),
  households: 1,
  tehsils: 1,
  rules: id,
  seconds: {},
};

const outcome = await inBuildingFolder(dataFolder, async (built) => {
  cpSync(join(files, 'boundaries'), join(built, 'boundaries'), { recursive: true });
  for (const name of readdirSync(files)) if (name.endsWith('.duckdb')) linkSync(join(files, name), join(built, name));
  return done(await publish(dataFolder, built, manifest));
});
process.exitCode = outcome.ok ? 0 : 3;
