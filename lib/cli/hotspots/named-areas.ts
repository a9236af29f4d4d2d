import type { AreaFigures } from '../../measures/hotspots/area-figures';

/** Areas as the command prints them. */
export interface NamedAreas extends AreaFigures {
  names: string[];
  /** True where distances are taken in the units of the file. */
  planar?: boolean;
  /** What a person should know about the match of figures and polygons. */
  notes: string[];
}

/** Names the first few codes and counts the rest. */
export const few = (codes: readonly string[], most = 12): string =>
  codes.length <= most ? codes.join(', ') : `${codes.slice(0, most).join(', ')} … (${codes.length} in all)`;

/** The codes that occur more than once, each named once. */
export function repeats(codes: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(codes.filter((code) => seen.size === seen.add(code).size))];
}
