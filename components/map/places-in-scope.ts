import { nationCode } from '@/lib/science/geography/place';

/**
 * Codes the map colours. In the nation every shape is in scope, so one without a row shows as no data; within a smaller place only
 * shapes with a row are, the others lie outside. While no shape is known yet the rows stand for them.
 */
export function placesInScope(
  place: string,
  rows: readonly { code: string }[],
  shapes: Iterable<string> | undefined,
): ReadonlySet<string> {
  if (!shapes) return new Set(rows.map((row) => row.code));
  if (place === nationCode) return new Set(shapes);
  const wanted = new Set(rows.map((row) => row.code));
  return new Set([...shapes].filter((code) => wanted.has(code)));
}
