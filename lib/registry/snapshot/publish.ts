import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ImportedBoundaries } from '../../science/geography/boundaries';
import { type MappedLevel, mappedLevels } from '../../science/geography/level';
import type { Connection } from '../../warehouse/database';
import { type Manifest, sha256OfFile } from './manifest';
import { putInPlace } from './place-snapshot';
import { syncToDisk } from './pointer';
import { projectFolder } from './project-folder';

type PlacesTopology = Topology<{ places: GeometryCollection<{ code: string }> }>;

/** The marts that pages may read: those with a schema. `fct_indicator_values_exact` has none and stays behind. */
export const publishedMarts = (): string[] =>
  readdirSync(join(projectFolder, 'data', 'models', 'marts'))
    .filter((file) => file.endsWith('.schema.ts'))
    .map((file) => file.slice(0, -'.schema.ts'.length))
    .sort();

/** Copies the published marts, and nothing else, into a file of their own. */
export async function writePublishedFile(connection: Connection, folder: string): Promise<void> {
  const path = join(folder, 'published.duckdb');
  rmSync(path, { force: true });
  await connection.run(`attach '${path.replaceAll("'", "''")}' as published`);
  try {
    for (const mart of publishedMarts())
      await connection.run(`create table published.${mart} as select * from ${mart}`);
    await connection.run('checkpoint published');
  } finally {
    await connection.run('detach published');
  }
}

/** One TopoJSON a level, each with a single object named `places`. */
export function writeBoundaries(boundaries: ImportedBoundaries, folder: string): void {
  mkdirSync(join(folder, 'boundaries'), { recursive: true });
  for (const level of mappedLevels)
    writeFileSync(join(folder, 'boundaries', `${level}.json`), JSON.stringify(placesTopology(boundaries, level)));
}

/** The polygons of one level as a snapshot stores them. */
export function placesTopology({ topologies }: ImportedBoundaries, level: MappedLevel): PlacesTopology {
  const topology = topologies[level];
  const places = topology.objects[level] ?? Object.values(topology.objects)[0];
  return { ...topology, objects: { places } } as PlacesTopology;
}

const filesOfSnapshot = [
  'published.duckdb',
  'records.duckdb',
  ...mappedLevels.map((level) => `boundaries/${level}.json`),
];

/**
 * Makes a built folder the snapshot that is served: hash and fsync every file and folder, write the manifest, then put the
 * folder in its place and move `CURRENT`. At every step `CURRENT` names a whole snapshot, the old one or the new.
 */
export async function publish(dataFolder: string, built: string, manifest: Omit<Manifest, 'files'>): Promise<Manifest> {
  const files = [];
  for (const name of filesOfSnapshot) {
    const path = join(built, name);
    syncToDisk(path);
    files.push({ name, bytes: statSync(path).size, sha256: await sha256OfFile(path) });
  }
  const whole: Manifest = { ...manifest, files };
  writeFileSync(join(built, 'manifest.json'), `${JSON.stringify(whole, null, 2)}\n`);
  syncToDisk(join(built, 'manifest.json'));
  syncToDisk(join(built, 'boundaries'));
  syncToDisk(built);
  putInPlace(dataFolder, built, manifest.snapshot_id);
  return whole;
}
