import type { AreaShapes } from '@/lib/measures/hotspots/area-figures';
import { neighbourRule } from '@/lib/measures/hotspots/neighbour-rule';
import { shapesOfTopology } from '@/lib/measures/hotspots/shapes-of-topology';
import type { MappedLevel } from '@/lib/science/geography/level';
import type { Neighbours } from '@/lib/science/spatial/neighbours';
import { boundaryFile } from '@/lib/serving/queries/boundary-file';

export interface LinkedShapes {
  areas: AreaShapes;
  neighbours: Neighbours;
}

const kept = new Map<string, Promise<LinkedShapes | null>>();
const mostKept = 24;

/** The polygons of a level with their neighbours, made once a snapshot and rule; null where there are no polygons or no such rule. */
export function shapesInForce(snapshot: string, level: MappedLevel, weights: string): Promise<LinkedShapes | null> {
  const key = `${snapshot}/${level}/${weights}`;
  const known = kept.get(key);
  if (known) return known;
  const made = link(snapshot, level, weights);
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

async function link(snapshot: string, level: MappedLevel, weights: string): Promise<LinkedShapes | null> {
  const file = await boundaryFile(snapshot, level);
  const rule = neighbourRule(weights);
  if (file === null || rule === null) return null;
  const areas = shapesOfTopology(JSON.parse(file.toString('utf8')));
  return { areas, neighbours: rule(areas) };
}
