import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import type { LoadFigures, Resources } from './loads';
import type { MapFigures } from './map-page';

export interface ScoreFigures {
  model: string;
  columns: number;
  bareSeconds: number;
  scoredSeconds: number;
  ratio: number;
}

export interface BenchFigures {
  households: number;
  repeats: number;
  resources: Resources;
  loads: LoadFigures[];
  whole: { total: number; peakBytes: number | null; phases: Record<string, number> };
  scores: ScoreFigures[];
  map: MapFigures | null;
}

const seconds = (value: number): string => `${value.toFixed(value < 1 ? 3 : 2)} s`;
const times = (value: number): string => `${value.toFixed(2)}×`;
const megabytes = (value: number | null): string => (value === null ? 'not known' : `${Math.round(value / 1e6)} MB`);
const kilobytes = (value: number): string => `${Math.round(value / 1e3)} kB`;

function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const package_ = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

function machine({ resources }: BenchFigures): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${memory}, ${type()}, Node ${process.versions.node}, DuckDB ${package_('@duckdb/node-api')}; the load with ${resources.threads} threads and ${resources.memory}`;
}

const loadRows = (figures: BenchFigures): string[][] =>
  figures.loads.map((load) => [
    load.format,
    seconds(load.bareSeconds),
    seconds(load.readingSeconds),
    times(load.readingRatio),
    load.format === 'csv' ? '≤ 2.5×' : '≤ 5×',
    seconds(load.loadSeconds),
    times(load.loadRatio),
    megabytes(load.barePeakBytes),
    megabytes(load.peakBytes),
  ]);

const bytesTogether = (map: MapFigures): number => Object.values(map.bytes).reduce((sum, each) => sum + each, 0);

/** The figures as the Markdown page that is printed and kept. */
export function report(figures: BenchFigures, day: string): string {
  const { map, whole } = figures;
  const parts = [
    '# Performance',
    `Measured by \`npm run bench\` on ${day} at ${figures.households.toLocaleString('en')} synthetic households; medians of ${figures.repeats} turns, each program in a process of its own. ${machine(figures)}.`,
    '## Loading the households file',
    '"Bare" is DuckDB\'s own `create table as select * from` the same file into a database file. "Reading" is our first phase: the independent scan, contracts, row rules, placing, rejects and duplicates. "Whole load" is the command from start to published snapshot. The ratio is the median of the ratios of each turn.',
    table(
      ['file', 'bare', 'reading', 'ratio', 'aim', 'whole load', 'ratio', 'bare memory', 'peak memory'],
      loadRows(figures),
    ),
    '## Phases',
    'Households alone, and the complete extract with every table (CSV).',
    table(
      ['phase', ...figures.loads.map((load) => load.format), 'every table'],
      Object.keys(whole.phases).map((phase) => [
        phase,
        ...figures.loads.map((load) => seconds(load.phases[phase] ?? Number.NaN)),
        seconds(whole.phases[phase] ?? Number.NaN),
      ]),
    ),
    `The complete extract took ${seconds(whole.total)} in all, with ${megabytes(whole.peakBytes)} at its peak (aim: ≤ 6 GB).`,
    '## Scoring',
    'Reading the columns of the model (the greatest of each), and scoring every household (the greatest score); aim ≤ 3×.',
    table(
      ['model', 'columns', 'bare scan', 'scoring', 'ratio'],
      figures.scores.map((score) => [
        score.model,
        String(score.columns),
        seconds(score.bareSeconds),
        seconds(score.scoredSeconds),
        times(score.ratio),
      ]),
    ),
    '## The map page',
    map === null
      ? 'Not measured in this run.'
      : `\`/poverty\` in headless Chromium with software rendering, a first visitor with an empty cache: first paint after ${Math.round(map.firstPaintMs)} ms, first interactive map after ${Math.round(map.firstMapMs)} ms, ${map.requests} requests, ${kilobytes(bytesTogether(map))} as sent.`,
    map === null
      ? ''
      : table(
          ['kind', 'bytes as sent'],
          Object.entries(map.bytes).map(([kind, sent]) => [kind, kilobytes(sent)]),
        ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
