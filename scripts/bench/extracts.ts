import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from './run-measured';

export const formats = ['csv', 'parquet'] as const;
export type Format = (typeof formats)[number];

interface Manifest {
  files: { name: string; rows: number; sha256: string }[];
}

export interface BenchExtract {
  format: Format;
  /** Every table. */
  whole: string;
  /** The households alone, so that reading them can be held against DuckDB reading the same file. */
  households: string;
  householdsFile: string;
}

/** The synthetic extract in one format, generated once for a number of households and kept in the working folder. */
export async function makeExtract(folder: string, format: Format, households: number): Promise<BenchExtract> {
  const whole = join(folder, `whole-${format}`);
  const alone = join(folder, `households-${format}`);
  const name = `households.${format}`;
  if (!existsSync(join(whole, 'extract.json'))) {
    rmSync(whole, { recursive: true, force: true });
    const sample = ['sample', '--households', String(households), '--seed', '1', '--out', whole, '--format', format];
    await runMeasured(['lib/cli/main.ts', ...sample]);
  }
  rmSync(alone, { recursive: true, force: true });
  mkdirSync(alone, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(whole, 'extract.json'), 'utf8')) as Manifest;
  const only = { ...manifest, files: manifest.files.filter((file) => file.name === name) };
  writeFileSync(join(alone, 'extract.json'), JSON.stringify(only));
  linkSync(join(whole, name), join(alone, name));
  return { format, whole, households: alone, householdsFile: join(alone, name) };
}
