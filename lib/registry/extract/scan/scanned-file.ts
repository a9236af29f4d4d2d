import type { RecordFlaw } from './record-walk';

/** A record, or blank ones in a row, left out before the database reads the file. `start` and `end` are byte offsets in the plain text. */
export interface FaultyRecord {
  line: number;
  rule: RecordFlaw | 'too-few-fields' | 'too-many-fields' | 'repeated-header' | 'blank';
  start: number;
  end: number;
  /** The cells as received, for the rejects; empty for a blank record. */
  cells: string[];
}

/** What one row says about its place, and how many rows say so. Empty text where the file has no such column. */
export interface PlaceSaying {
  code: string;
  tehsil: string;
  district: string;
  records: number;
}

/** A file that has been looked at byte by byte and may be read. */
export interface ScannedFile {
  bytes: number;
  sha256: string;
  /** Normalised column names in file order. */
  header: string[];
  /** Records after the header, faulty and blank ones included. */
  records: number;
  blank: number;
  newline: 'lf' | 'crlf' | 'mixed' | 'none';
  faults: FaultyRecord[];
  /** Null where the format does not give them by bytes (Parquet); then the database is asked. */
  sayings: PlaceSaying[] | null;
  /** The plain file that holds the bytes scanned: the file itself, or what its gzip held. */
  plainPath: string;
}
