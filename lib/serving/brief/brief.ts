import type { Language } from '../../core/language';

/** A state that is drawn as a pattern, so that colour never carries the meaning alone. */
export type BriefHatch = 'missing' | 'suppressed' | 'banded' | 'not_applicable' | 'stale';

/** How a place or a legend entry is filled: a colour (`#rrggbb`), with a pattern over it where a state says so. */
export interface BriefFill {
  colour: string;
  hatch: BriefHatch | null;
}

export interface BriefPlace extends BriefFill {
  code: string;
  /** SVG path data in the units of the map. */
  path: string;
  /** One of the places the brief is about: outlined. */
  marked: boolean;
  /** The line around places of its class: hot is solid, cold dotted. */
  outline: 'solid' | 'dotted' | null;
}

export interface BriefName {
  text: string;
  level: 'province' | 'district' | 'tehsil';
  x: number;
  y: number;
}

/** A vector map. `shown` is the part of its width and height that is printed. */
export interface BriefMap {
  shown: { x: number; y: number; width: number; height: number };
  places: BriefPlace[];
  /** SVG path data of the borders between provinces. */
  borders: string;
  /** Names where they stand, in the units of the map. */
  names: BriefName[];
  caption: string;
}

export interface BriefLegend {
  title: string;
  entries: { fill: BriefFill; label: string; count: string }[];
  notes: string[];
}

export interface BriefRow {
  /** The rank with its range, or why there is none. */
  rank: string;
  place: string;
  within: string;
  value: string;
  /** The 95 % interval behind the value; empty where there is none. */
  interval: string;
  base: string;
  /** The class of the place; null where it has none. */
  group: { fill: BriefFill; label: string } | null;
}

export interface BriefTable {
  title: string;
  columns: Record<Exclude<keyof BriefRow, 'interval'>, string>;
  /** In the order they are to be read; at most fifteen are printed, fewer where the page is full. */
  rows: BriefRow[];
  /** How many places there are, printed or not. */
  total: number;
  /** Said of the places left out; `#` stands for how many. */
  more: string;
  /** Said where there is no row. */
  empty: string;
}

/**
 * One page about one place or one group of places, in one language: every word and number as it is to be printed. Nothing in it is
 * measured, rounded or chosen any more.
 */
export interface Brief {
  language: Language;
  product: string;
  kind: string;
  title: string;
  subtitle: string;
  /** Printed across the page: figures of a synthetic sample. */
  warning: string | null;
  sentences: string[];
  figures: { label: string; value: string; note: string | null }[];
  /** Null where the level has no polygons; `noMap` says so. */
  map: BriefMap | null;
  noMap: string;
  legend: BriefLegend;
  table: BriefTable;
  notes: { term: string; text: string }[];
  /** The link to the exact state, with the words before it. */
  link: { words: string; href: string };
}
