export interface FrozenEntry {
  quarter: string;
  /** Null where the file no longer matches its checksum. */
  signed: { signer: string; frozenAt: string; sha256: string; snapshot: string; figures: number } | null;
  /** Whether the figures that were signed carry noise of the same making as those of the snapshot in force. */
  protection: 'same' | 'other_policy' | 'other_key';
  /** How many figures the snapshot in force gives otherwise, and those shown. */
  differing: number;
  differences: readonly { key: string; indicator: string; place: string; was: string; now: string }[];
}
