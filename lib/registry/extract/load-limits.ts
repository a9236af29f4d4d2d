import { type ScanLimits, scanLimits } from './scan/scan-limits';

/** When a load is refused for what its records look like; every number is a setting of whoever loads. */
export interface LoadLimits {
  /** Largest share of a file's records that may be rejected. */
  rejectedShare: number;
  /** Largest share of rejected households in any one district … */
  districtRejectedShare: number;
  /** … that has at least this many households in the file. */
  districtMinimum: number;
  /** Columns outside the contract that a steward has accepted, as `table.column`; they are read over. */
  acceptedColumns: readonly string[];
  scan: ScanLimits;
}

export const loadLimits: LoadLimits = {
  rejectedShare: 0.01,
  districtRejectedShare: 0.05,
  districtMinimum: 100,
  acceptedColumns: [],
  scan: scanLimits,
};
