import type { Geometry } from 'geojson';
import type { Language } from '../../core/language';

/** What a column holds, so that each format writes it as what it is: an id of 13 digits stays text, a share is a share. */
export type ColumnKind = 'text' | 'share' | 'count' | 'money' | 'number' | 'date';

export interface LeavingColumn {
  name: string;
  kind: ColumnKind;
  /** Digits shown after the point; of a share, of its percent. */
  decimals: number;
}

export type LeavingCell = string | number | null;

/** A table on its way out: what is shown, whole, with all that whoever opens it has to know. */
export interface TableToLeave {
  /** Name of the data in files: letters, digits and underscores. */
  name: string;
  title: string;
  language: Language;
  columns: readonly LeavingColumn[];
  rows: readonly Readonly<Record<string, LeavingCell>>[];
  /** Title, filters, snapshot, definitions, protection, boundary set, licence; a line each. */
  about: readonly (readonly [label: string, text: string])[];
  /** The shape of each row's place, for formats of maps; null where the level has none. */
  shapes: ReadonlyMap<string, Geometry> | null;
}

/** The column that names the place of a row. */
export const placeColumn = 'place_code';
