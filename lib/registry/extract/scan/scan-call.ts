import type { TableContract } from '../contract';
import type { FileFormat } from './file-format';
import type { ScanLimits } from './scan-limits';

export interface ScanCall {
  /** Name as received, for sentences. */
  name: string;
  path: string;
  format: FileFormat;
  contract: TableContract;
  /** Columns outside the contract that a steward accepted, as `table.column`. */
  acceptedColumns: ReadonlySet<string>;
  /** A path of our own where the text of a gzip may be written; it must not exist. */
  scratch: string;
  wantsPlaces: boolean;
  limits: ScanLimits;
  signal?: AbortSignal;
  /** Called as bytes of the file are read. */
  onBytes?(count: number): void;
}
