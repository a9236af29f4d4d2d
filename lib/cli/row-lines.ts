import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tableCells } from '../science/pmt/calibration/table-cells';

/** The line at which each row of a CSV below its header begins; null for Parquet, which has none. */
export function rowLines(path: string): number[] | null {
  const stored = readFileSync(path);
  if (stored.subarray(0, 4).toString('latin1') === 'PAR1') return null;
  const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  return tableCells(bytes.toString('utf8').replace(/^\uFEFF/, '')).begins.slice(1);
}
