import type { MappedLevel } from '@/lib/science/geography/level';
import { emptyOutline, type Outline } from '@/lib/serving/presentation/outline/outline';
import { type OutlineOptions, outlineOf } from '@/lib/serving/presentation/outline/outline-of';
import type { PlaceParent } from '@/lib/serving/presentation/outline/parent-outlines';
import { boundaryFile } from '@/lib/serving/queries/boundary-file';

const drawn = new Map<string, Promise<Outline>>();
const mostKept = 60;

export interface OutlineAsked {
  snapshot: string;
  level: MappedLevel;
  /** The place whose parts are drawn. */
  place: string;
  /** The parts, each with the districts and provinces it lies in. */
  parents: ReadonlyMap<string, readonly PlaceParent[]>;
  size?: number;
}

/** The light drawing of the places of a level within a place, made once a snapshot and set of places: what is seen before the map engine comes. */
export function outlineInForce({ snapshot, level, place, parents, size }: OutlineAsked): Promise<Outline> {
  const codes = new Set(parents.keys());
  const key = `${snapshot}/${level}/${place}/${size ?? ''}/${[...codes].join(' ')}`;
  const known = drawn.get(key);
  if (known) return known;
  const made = draw(snapshot, level, { codes, size, parentsOf: (code) => parents.get(code) ?? [] });
  drawn.set(key, made);
  made.catch(() => drawn.delete(key));
  const oldest = drawn.keys().next().value;
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  return made;
}

async function draw(snapshot: string, level: MappedLevel, options: OutlineOptions): Promise<Outline> {
  const file = await boundaryFile(snapshot, level);
  return file ? outlineOf(JSON.parse(file.toString('utf8')), options) : emptyOutline(900);
}
