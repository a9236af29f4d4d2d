import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../steps/build.mjs';
import { measureBulkScoring } from './bulk-scoring';
import { bulkSection, bulkSectionIn, withBulkSection } from './bulk-section';
import { formats, makeExtract } from './extracts';
import { growthPlot } from './growth-plot';
import { loadOnce, measureLoads } from './loads';
import { measureLookUps } from './look-ups';
import { lookUpsSection, lookUpsTitle } from './look-ups-section';
import { measureMapPage } from './map-page';
import { sectionIn, withSection } from './page-section';
import { type BenchFigures, report, type ScoreFigures } from './report';
import { runMeasured } from './run-measured';
import { measureServing } from './serving';
import { servingMisses, servingSection, servingTitle } from './serving-section';
import { measureSpatial } from './spatial';
import { spatialReport } from './spatial-report';
import { measureTargeting, targetingSection, targetingTitle } from './targeting';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '1000000' },
    repeats: { type: 'string', default: '3' },
    folder: { type: 'string' },
    port: { type: 'string', default: '4397' },
    out: { type: 'string', default: 'docs/performance.md' },
    'no-map': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const parts = values.only === undefined ? ['spatial', 'loads'] : [values.only];
const day = new Date().toISOString().slice(0, 10);
const households = Number(values.households.replaceAll('_', ''));
const repeats = Number(values.repeats);
const folder = resolve(values.folder ?? `.naqsha/bench-${households}`);
const resources = { threads: 2, memory: '4GB' };
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function spatial(): void {
  say('Neighbours and hotspots');
  const figures = measureSpatial();
  const text = spatialReport(figures, day);
  writeFileSync('docs/performance-spatial.md', text);
  writeFileSync('docs/hotspot-growth.svg', growthPlot(figures.growth));
  process.stdout.write(text);
}

async function householdsAndMap(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const loads = [];
  for (const format of formats) {
    say(`Extract of ${households.toLocaleString('en')} households as ${format}`);
    const extract = await makeExtract(folder, format, households);
    say(`Loading it ${repeats} times, in turn with DuckDB alone`);
    loads.push(await measureLoads(extract, folder, resources, repeats));
  }
  say('Loading the complete extract');
  const data = join(folder, 'data-whole');
  const whole = await loadOnce(join(folder, 'whole-csv'), data, resources);
  say('Scanning and scoring');
  const current = readFileSync(join(data, 'CURRENT'), 'utf8').trim();
  const scored = await runMeasured([
    'scripts/bench/scan-and-score.ts',
    join(data, current, 'records.duckdb'),
    String(resources.threads),
    resources.memory,
    String(Math.max(5, repeats)),
  ]);
  const scores = JSON.parse(scored.output) as ScoreFigures[];
  let map: BenchFigures['map'] = null;
  if (!values['no-map']) {
    say('Opening the map page');
    await ensureBuilt();
    map = await measureMapPage(data, Number(values.port));
  }
  const text = report({ households, repeats, resources, loads, whole, scores, map }, day);
  const before = existsSync(values.out) ? readFileSync(values.out, 'utf8') : '';
  const kept = bulkSectionIn(before);
  const lookUps = sectionIn(before, lookUpsTitle);
  const withScoring = kept === null ? text : withBulkSection(text, kept);
  const lab = sectionIn(before, targetingTitle);
  const withLookUps = lookUps === null ? withScoring : withSection(withScoring, lookUpsTitle, lookUps);
  const withLab = lab === null ? withLookUps : withSection(withLookUps, targetingTitle, lab);
  const served = sectionIn(before, servingTitle);
  writeFileSync(values.out, served === null ? withLab : withSection(withLab, servingTitle, served));
  process.stdout.write(text);
  say(`Kept in ${values.out}.`);
}

async function bulkScoring(): Promise<void> {
  say('Scoring files in bulk');
  const sizes = [
    { rows: 1_000_000, ending: 'csv' },
    { rows: 1_000_000, ending: 'parquet' },
    { rows: 35_000_000, ending: 'parquet' },
  ] as const;
  const section = bulkSection(await measureBulkScoring(`${folder}-scoring`, sizes, { threads: 2, memory: '1GB' }), day);
  writeFileSync(values.out, withBulkSection(existsSync(values.out) ? readFileSync(values.out, 'utf8') : '', section));
  process.stdout.write(section);
}

async function lookUps(): Promise<void> {
  say('Looking up households');
  const figures = [];
  for (const size of [1_000_000, 35_000_000]) figures.push(await measureLookUps(`${folder}-lookups-${size}`, size, 31));
  const section = lookUpsSection(figures, day);
  const page = existsSync(values.out) ? readFileSync(values.out, 'utf8') : '';
  writeFileSync(values.out, withSection(page, lookUpsTitle, section));
  process.stdout.write(section);
}

function targeting(): void {
  say('Moving a cut-off');
  const section = targetingSection(measureTargeting(), day);
  const page = existsSync(values.out) ? readFileSync(values.out, 'utf8') : '';
  writeFileSync(values.out, withSection(page, targetingTitle, section));
  process.stdout.write(section);
}

async function serving(): Promise<void> {
  say('Serving the sample');
  await ensureBuilt();
  const data = join(folder, 'data-serving');
  rmSync(join(folder, 'sample'), { recursive: true, force: true });
  await runMeasured([
    'lib/cli/main.ts',
    'sample',
    '--households',
    '5000',
    '--seed',
    '1',
    '--out',
    join(folder, 'sample'),
  ]);
  await runMeasured(['lib/cli/main.ts', 'load', join(folder, 'sample')], { NAQSHA_DATA: data });
  const pages = ['/', '/poverty', '/coverage', '/places/PK201', '/indicators'];
  const figures = await measureServing(data, Number(values.port), pages);
  const section = servingSection(figures, day);
  const page = existsSync(values.out) ? readFileSync(values.out, 'utf8') : '';
  writeFileSync(values.out, withSection(page, servingTitle, section));
  process.stdout.write(section);
  for (const miss of servingMisses(figures)) {
    say(`Missed: ${miss}.`);
    process.exitCode = 1;
  }
}

if (parts.includes('targeting')) targeting();
if (parts.includes('serving')) await serving();
if (parts.includes('spatial')) spatial();
if (parts.includes('scoring')) await bulkScoring();
if (parts.includes('lookups')) await lookUps();
if (parts.includes('loads')) await householdsAndMap();
