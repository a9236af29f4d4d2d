import type { Bilingual } from '../../core/language';
import type { LevelTopology } from './dissolve-levels';
import type { MappedLevel } from './level';
import type { BoundarySet, Place } from './place';

/**
 * Polygons made ready for the map: one topology a level, every geometry with `id` and `properties.code` equal to the
 * place code, neighbours sharing their arcs. Each topology holds one object named after its level. `places` belong to
 * `set.codesOf` and run from the nation down to the tehsils. `hash` is the sha-256 of the three topologies as text.
 */
export interface ImportedBoundaries {
  set: BoundarySet;
  places: Place[];
  topologies: Record<MappedLevel, LevelTopology>;
  findings: BoundaryFinding[];
  hash: string;
}

/** Something a steward should know about the polygons; nothing is mended silently. */
export interface BoundaryFinding {
  code: string;
  severity: 'note' | 'warning' | 'error';
  /** What it is about: place codes, a field name, or the file. */
  subject: string;
  records: number;
  sentence: Bilingual;
}
