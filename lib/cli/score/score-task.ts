import type { PmtModel } from '../../science/pmt/model';
import type { MissingCodes } from '../missing-codes';

/** What `naqsha score` was asked. */
export interface ScoreTask {
  file: string;
  model: PmtModel;
  format: 'csv' | 'json';
  explained: boolean;
  /** Day of the cut-off in explanations, `YYYY-MM-DD`. */
  day: string;
  idColumn: string;
  missing: MissingCodes;
  /** File to write, ending in .csv, .csv.gz or .parquet; null for standard output. */
  out: string | null;
}
