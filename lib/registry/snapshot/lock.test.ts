import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearLeftovers } from './leftovers';
import { takeLoadLock } from './lock';

const root = mkdtempSync(join(tmpdir(), 'naqsha-lock-'));
const program = join(process.cwd(), '.naqsha', `lock-${process.pid}.mjs`);

const contender = `
import { closeSync, openSync, rmSync } from 'node:fs';
import { takeLoadLock } from './lock';
const [folder, mark, tries, way] = process.argv.slice(2);
let [taken, together] = [0, 0];
for (let round = 0; round < Number(tries); round += 1) {
  const lock = await takeLoadLock(folder);
  if (!lock.ok) continue;
  taken += 1;
  try { closeSync(openSync(mark, 'wx')); } catch { together += 1; }
  await new Promise((accept) => setTimeout(accept, 2));
  rmSync(mark, { force: true });
  if (way === 'hold') { process.stdout.write('held'); await new Promise((accept) => setTimeout(accept, 60_000)); }
  lock.value.release();
}
process.stdout.write(JSON.stringify({ taken, together }));
`;

beforeAll(() => {
  mkdirSync(join(process.cwd(), '.naqsha'), { recursive: true });
  buildSync({
    stdin: { contents: contender, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(program, { force: true });
});

const contend = (folder: string, tries: number, way = ''): ChildProcess =>
  spawn(process.execPath, [program, folder, join(root, 'inside'), String(tries), way], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const ended = (child: ChildProcess): Promise<string> =>
  new Promise((accept) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += String(chunk);
    });
    child.once('close', () => accept(text));
  });

test('of many loads that begin at once no two are ever let in together, and the lock leaves nothing behind', async () => {
  const folder = join(root, 'race');
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => ended(contend(folder, 75))));
  const counts = outcomes.map((text) => JSON.parse(text) as { taken: number; together: number });
  expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(10);
  expect(counts.map(({ together }) => together)).toEqual([0, 0, 0, 0]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a running load keeps others out by its number; one that was killed does not', async () => {
  const folder = join(root, 'killed');
  const child = contend(folder, 1, 'hold');
  await new Promise((accept) => child.stdout?.once('data', accept));
  expect(await takeLoadLock(folder)).toMatchObject({
    ok: false,
    problem: { code: 'load-running', sentence: expect.stringContaining(`process ${child.pid}`) },
  });
  child.kill('SIGKILL');
  await ended(child);
  const lock = await takeLoadLock(folder);
  expect(lock.ok).toBe(true);
  clearLeftovers(folder);
  if (lock.ok) lock.value.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('one process cannot hold it twice, and the name of a process that a file bears is not believed', async () => {
  const folder = join(root, 'twice');
  mkdirSync(folder);
  writeFileSync(join(folder, '.loading'), '1');
  const first = await takeLoadLock(folder);
  expect(first.ok).toBe(true);
  expect(await takeLoadLock(folder)).toMatchObject({ ok: false, problem: { code: 'load-running' } });
  if (first.ok) first.value.release();
  const second = await takeLoadLock(folder);
  expect(second.ok).toBe(true);
  if (second.ok) second.value.release();
});
