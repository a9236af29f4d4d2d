import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '../../core/progress';
import { type Connection, Database } from '../../warehouse/database';
import { latestAsOf, type SampleRequest } from './sample-request';
import { writeSample } from './write-sample';

/** A folder that is gone after the tests, for samples. */
export function sampleFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'naqsha-sample-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const sampleRequest = (folder: string, change: Partial<SampleRequest> = {}): SampleRequest => ({
  households: 3_000,
  seed: 1,
  folder,
  format: 'csv',
  asOf: latestAsOf,
  workers: 1,
  progress: silent,
  ...change,
});

export async function written(request: SampleRequest) {
  const outcome = await writeSample(request);
  if (!outcome.ok) throw new Error(outcome.problem.sentence);
  return outcome.value;
}

export const checksums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

/** Every table of a sample, its cells as text, under its own name. */
export async function openSample(folder: string): Promise<{ connection: Connection; close(): void }> {
  const database = await Database.openWritable(':memory:', { threads: 2, memory: '2GB' });
  const connection = await database.connect();
  for (const file of readdirSync(folder).filter((name) => name !== 'extract.json')) {
    const path = join(folder, file).replaceAll("'", "''");
    const reader = file.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}', all_varchar = true)`;
    await connection.run(`create table ${file.split('.')[0]} as select columns(*)::varchar from ${reader}`);
  }
  return {
    connection,
    close: () => {
      connection.close();
      database.close();
    },
  };
}
