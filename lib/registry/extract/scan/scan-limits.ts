/** Bounds that keep a hostile file from filling memory or disk; a registry never comes near them. */
export interface ScanLimits {
  /** Longest record, in bytes. */
  recordBytes: number;
  /** Largest text a gzip may hold. */
  inflatedBytes: number;
  /** Largest ratio of a gzip's text to its bytes, looked at after the first 64 MB. */
  inflation: number;
  /** Most records that may be faulty before the file is refused outright. */
  faults: number;
  /** Most distinct (code, tehsil, district) texts. */
  sayings: number;
}

export const scanLimits: ScanLimits = {
  recordBytes: 65_536,
  inflatedBytes: 20 * 1024 ** 3,
  inflation: 200,
  faults: 200_000,
  sayings: 20_000,
};
