import type { ProgressSink } from '../../core/progress';

export type SampleFormat = 'csv' | 'csv.gz' | 'parquet';

/** What to generate: the same households, seed, format and day give the same bytes, whatever the number of workers. */
export interface SampleRequest {
  households: number;
  seed: number;
  folder: string;
  format: SampleFormat;
  /** ISO date; nothing in the extract lies after it except the planted future survey dates. */
  asOf: string;
  /** Chunks drawn at the same time, each on one thread and in about 400 MB. */
  workers: number;
  progress: ProgressSink;
  signal?: AbortSignal;
}

export const latestAsOf = '2026-09-30';
export const boundarySet = 'cod-ab-2022-09-09';
export const mostHouseholds = 36_000_000;
