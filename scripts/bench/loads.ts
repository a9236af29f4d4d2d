import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'd3-array';
import type { BenchExtract } from './extracts';
import { runMeasured } from './run-measured';

export interface LoadFigures {
  format: string;
  bareSeconds: number;
  readingSeconds: number;
  loadSeconds: number;
  readingRatio: number;
  loadRatio: number;
  barePeakBytes: number | null;
  peakBytes: number | null;
  /** Median seconds of each phase. */
  phases: Record<string, number>;
}

export interface Resources {
  threads: number;
  memory: string;
}

const reading = 'reading and checking the files';

interface Load {
  total: number;
  peakBytes: number | null;
  phases: Record<string, number>;
}

/** One load through the command, into a data folder of its own. */
export async function loadOnce(extract: string, data: string, { threads, memory }: Resources): Promise<Load> {
  rmSync(data, { recursive: true, force: true });
  const report = `${data}.json`;
  const limits = ['--threads', String(threads), '--memory', memory];
  const { seconds, peakBytes } = await runMeasured(
    ['lib/cli/main.ts', 'load', extract, '--report', report, ...limits],
    { NAQSHA_DATA: data },
  );
  const phases = (JSON.parse(readFileSync(report, 'utf8')) as { seconds: Record<string, number> }).seconds;
  return { total: seconds, peakBytes, phases };
}

const most = (values: (number | null)[]): number | null => Math.max(...values.map((value) => value ?? 0)) || null;
const middle = (values: number[]): number => median(values) ?? Number.NaN;

/** DuckDB alone and our load in turn, `repeats` times; medians, and medians of the ratios of each turn. */
export async function measureLoads(
  extract: BenchExtract,
  folder: string,
  resources: Resources,
  repeats: number,
): Promise<LoadFigures> {
  const turns: (Load & { bareSeconds: number; barePeak: number | null })[] = [];
  for (let index = 0; index < repeats; index += 1) {
    const target = join(folder, 'bare.duckdb');
    const bare = await runMeasured([
      'scripts/bench/bare.ts',
      extract.householdsFile,
      target,
      String(resources.threads),
      resources.memory,
    ]);
    const load = await loadOnce(extract.households, join(folder, `data-${extract.format}`), resources);
    turns.push({ bareSeconds: Number(bare.output), barePeak: bare.peakBytes, ...load });
    rmSync(target, { force: true });
  }
  const names = Object.keys(turns[0]?.phases ?? {});
  const readingOf = (turn: Load): number => turn.phases[reading] ?? Number.NaN;
  return {
    format: extract.format,
    bareSeconds: middle(turns.map((turn) => turn.bareSeconds)),
    readingSeconds: middle(turns.map(readingOf)),
    loadSeconds: middle(turns.map((turn) => turn.total)),
    readingRatio: middle(turns.map((turn) => readingOf(turn) / turn.bareSeconds)),
    loadRatio: middle(turns.map((turn) => turn.total / turn.bareSeconds)),
    barePeakBytes: most(turns.map((turn) => turn.barePeak)),
    peakBytes: most(turns.map((turn) => turn.peakBytes)),
    phases: Object.fromEntries(names.map((name) => [name, middle(turns.map((turn) => turn.phases[name] ?? 0))])),
  };
}
