import type { MappedLevel } from '@/lib/science/geography/level';
import type { Outline } from '@/lib/serving/presentation/outline/outline';
import { type OutlineOptions, outlineOf } from '@/lib/serving/presentation/outline/outline-of';
import { boundaryFile } from '@/lib/serving/queries/boundary-file';

const drawn = new Map<string, Promise<Outline>>();
const mostKept = 60;

/** The light drawing of the places of a level within a place, made once a snapshot and set of places: what is seen before the map engine comes. */
export function outlineInForce(
  snapshot: string,
  level: MappedLevel,
  place: string,
  codes: readonly string[],
  size?: number,
): Promise<Outline> {
  const key = `${snapshot}/${level}/${place}/${size ?? ''}/${codes.join(' ')}`;
  const known = drawn.get(key);
  if (known) return known;
  const made = draw(snapshot, level, { codes: new Set(codes), size });
  drawn.set(key, made);
  made.catch(() => drawn.delete(key));
  const oldest = drawn.keys().next().value;
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  return made;
}

async function draw(snapshot: string, level: MappedLevel, options: OutlineOptions): Promise<Outline> {
  const file = await boundaryFile(snapshot, level);
  return file ? outlineOf(JSON.parse(file.toString('utf8')), options) : { width: 900, height: 900, places: [] };
}
