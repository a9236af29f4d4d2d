/**
 * The contract of one extract table: version 1. From it come the reader's column types, the row rules, the documentation
 * and the sample generator's check. Codes are text, dates ISO, empty means unknown and never zero.
 */
export interface TableContract {
  table: string;
  grain: string;
  /** Columns that identify a row: exact copies keep one, differing copies reject all. Empty = no key. */
  key: readonly string[];
  required: boolean;
  /** Empty for `boundaries`, which is a map file and not a table. */
  columns: readonly ColumnContract[];
}

export interface ColumnContract {
  name: string;
  kind: ColumnKind;
  /** The column may be absent and the cell may be empty. */
  optional: boolean;
  /** The column must be there, yet a cell may be empty: what an empty one means is decided by another rule. */
  mayBeEmpty?: boolean;
  /** Masked in rejects, reports and logs. */
  sensitive?: boolean;
  meaning: string;
}

export type ColumnKind =
  | { is: 'text' }
  | { is: 'code' }
  | { is: 'identity_number' }
  | { is: 'date'; notBefore: string; notAfterExtract?: boolean }
  | { is: 'date_or_datetime'; notBefore: string }
  | { is: 'integer'; min: number; max: number }
  | { is: 'number'; min: number; max: number }
  | { is: 'boolean' }
  | { is: 'one_of'; values: readonly string[] }
  | { is: 'period' };

/** `extract.json`, after checking. */
export interface ExtractManifest {
  name: string;
  as_of: string;
  round: string;
  boundary_set: string | null;
  supplier: string;
  mode: 'full' | 'delta';
  /** True only for the labelled sample that `naqsha sample` writes. */
  synthetic: boolean;
  files: { name: string; rows: number; sha256: string }[];
}
