import type { Level } from './level';

/**
 * One place of one boundary set. A code means nothing without its set: the 2018 and 2022 sets share 262 tehsil
 * codes, 133 of which lie in another province.
 */
export interface Place {
  boundarySet: string;
  code: string;
  level: Level;
  nameEn: string;
  /** Null where the name in Urdu script is not known; never transliterated silently. */
  nameUr: string | null;
  /** Code of the next coarser place that exists (a district's parent is its division where known, else its province). */
  parentCode: string | null;
  provinceCode: string | null;
  divisionCode: string | null;
  districtCode: string | null;
  /** Degrees, WGS 84. */
  longitude: number | null;
  latitude: number | null;
  areaKm2: number | null;
}

/**
 * A boundary set: a name, the day it is valid on, and whether its polygons are official or our own sketch.
 * `codesOf` names the set whose codes its places carry: itself, except for a sketch drawn over another set's places.
 */
export interface BoundarySet {
  id: string;
  codesOf: string;
  title: string;
  validOn: string | null;
  source: string;
  schematic: boolean;
}

/** A census fact for one place and year; `null` means the census did not say. */
export interface PopulationFact {
  boundarySet: string;
  code: string;
  year: number;
  population: number | null;
  households: number | null;
  source: string;
}

/**
 * Another spelling of a place. `within` is the district as that source prints it, where the source files the place
 * under another district than the boundary set does; the alias then holds only beside that district.
 */
export interface PlaceAlias {
  boundarySet: string;
  code: string;
  alias: string;
  within?: string | null;
  source: string;
}

export const nationCode = 'PK';
