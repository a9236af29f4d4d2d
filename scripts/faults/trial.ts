import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { invariant } from '../../lib/core/invariant';
import { clearLeftovers } from '../../lib/registry/snapshot/leftovers';
import { takeLoadLock } from '../../lib/registry/snapshot/lock';
import { readManifest, sha256OfFile } from '../../lib/registry/snapshot/manifest';
import { currentSnapshotId } from '../../lib/warehouse/published';

const here = dirname(fileURLToPath(import.meta.url));
const home = resolve(here, '../..');
const older = ['2024-12-31-faults-00000003', '2025-03-31-faults-00000004'];
export const kept = '2025-06-30-faults-00000001';
export const next = '2025-09-30-faults-00000002';

/** A data folder with as many snapshots as are kept, the files of another, and the program that publishes them. */
export interface Bench {
  folder: string;
  program: string;
  files: string;
  published: string;
}

export function makeBench(folder: string): Bench {
  mkdirSync(folder, { recursive: true });
  const program = join(home, '.naqsha', `publish-once-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join(here, 'publish-once.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const bench = { folder, program, files: join(folder, 'files'), published: join(folder, 'published') };
  mkdirSync(join(bench.files, 'boundaries'), { recursive: true });
  for (const name of ['published.duckdb', 'records.duckdb'])
    writeFileSync(join(bench.files, name), `${name} ${'x'.repeat(50_000)}`);
  for (const level of ['province', 'district', 'tehsil'])
    writeFileSync(join(bench.files, 'boundaries', `${level}.json`), JSON.stringify({ level }));
  for (const id of [...older, kept]) {
    const { status, stderr } = spawnSync(process.execPath, [program, bench.published, bench.files, id]);
    invariant(status === 0, `the snapshots before are published: ${String(stderr)}`);
  }
  return bench;
}

const started = ({ program, files }: Bench, data: string, id: string): string[] => [
  '--import',
  join(here, 'inject.mjs'),
  program,
  data,
  files,
  id,
];

/** How many calls that change the disk a publishing without a fault makes. */
export function countCalls(bench: Bench, id: string): number {
  const data = fresh(bench);
  const { stdout } = spawnSync(process.execPath, started(bench, data, id), { encoding: 'utf8' });
  return Number(stdout);
}

/** What is wrong after a publishing with one fault, at once and after the next start; empty where nothing is. */
export async function faultAt(bench: Bench, id: string, call: number, way: string): Promise<string[]> {
  const data = fresh(bench);
  const env = { ...process.env, NAQSHA_FAULT: `${call}:${way}` };
  spawnSync(process.execPath, started(bench, data, id), { env, stdio: 'ignore' });
  return wrongIn(data, `call ${call}, ${way}`);
}

/** The same with an end at any moment. */
export async function killAfter(bench: Bench, id: string, milliseconds: number): Promise<string[]> {
  const data = fresh(bench);
  const child = spawn(process.execPath, [bench.program, data, bench.files, id], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await new Promise((accept) => child.once('exit', accept));
  clearTimeout(timer);
  return wrongIn(data, `killed after ${milliseconds} ms`);
}

function fresh(bench: Bench): string {
  const data = join(bench.folder, 'data');
  rmSync(data, { recursive: true, force: true });
  cpSync(bench.published, data, { recursive: true });
  return data;
}

async function wrongIn(data: string, when: string): Promise<string[]> {
  const wrong = await unsound(data);
  const lock = await takeLoadLock(data);
  if (!lock.ok) return [`${when}: the next start finds the lock taken`];
  clearLeftovers(data);
  lock.value.release();
  wrong.push(...(await unsound(data)));
  for (const name of readdirSync(data)) {
    if (name === 'CURRENT') continue;
    if (![...older, kept, next].includes(name)) wrong.push(`${name} is left`);
    else wrong.push(...(await damagesOf(data, name)));
  }
  return wrong.map((each) => `${when}: ${each}`);
}

const unsound = async (data: string): Promise<string[]> => {
  const id = currentSnapshotId(data);
  return id === null ? ['CURRENT names nothing'] : damagesOf(data, id);
};

async function damagesOf(data: string, id: string): Promise<string[]> {
  const manifest = readManifest(data, id);
  if (manifest === null) return [`${id} has no manifest`];
  const damages: string[] = [];
  for (const { name, bytes, sha256 } of manifest.files) {
    const path = join(data, id, name);
    if (statSync(path, { throwIfNoEntry: false })?.size !== bytes || (await sha256OfFile(path)) !== sha256)
      damages.push(`${id}/${name} is not what its manifest says`);
  }
  return damages;
}
