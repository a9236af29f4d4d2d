import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mappedLevels } from '../../science/geography/level';
import { dataFolder } from '../../warehouse/published';

const snapshotId = /^[a-z0-9][a-z0-9-]{3,80}$/;

/** The polygons of one level as the snapshot holds them (TopoJSON, object `places`), or null where there are none. */
export async function boundaryFile(snapshot: string, level: string): Promise<Buffer | null> {
  const isAsked = snapshotId.test(snapshot) && (mappedLevels as readonly string[]).includes(level);
  if (!isAsked) return null;
  const path = join(dataFolder(), snapshot, 'boundaries', `${level}.json`);
  return existsSync(path) ? readFile(path) : null;
}
