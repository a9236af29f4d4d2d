import type { MappedLevel } from '@/lib/science/geography/level';
import type { Cartogram } from '@/lib/serving/presentation/outline/cartogram';
import { type CartogramOptions, cartogramOf } from '@/lib/serving/presentation/outline/cartogram-of';
import { boundaryFile } from '@/lib/serving/queries/boundary-file';

const drawn = new Map<string, Promise<Cartogram | null>>();
const mostKept = 40;

/** The cartogram of the places of a level within a place, laid out once a snapshot and set of places; null for a level without polygons. */
export function cartogramInForce(
  snapshot: string,
  level: MappedLevel,
  place: string,
  options: CartogramOptions,
): Promise<Cartogram | null> {
  const key = `${snapshot}/${level}/${place}/${[...options.codes].join(' ')}`;
  const known = drawn.get(key);
  if (known) return known;
  const made = draw(snapshot, level, options);
  drawn.set(key, made);
  made.catch(() => drawn.delete(key));
  const oldest = drawn.keys().next().value;
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  return made;
}

async function draw(snapshot: string, level: MappedLevel, options: CartogramOptions): Promise<Cartogram | null> {
  const file = await boundaryFile(snapshot, level);
  return file ? cartogramOf(JSON.parse(file.toString('utf8')), options) : null;
}
