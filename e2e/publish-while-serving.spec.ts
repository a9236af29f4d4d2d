import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const port = 4396;
const address = `http://127.0.0.1:${port}`;
const command = (...parameters: string[]) => ['--import', 'tsx', 'lib/cli/main.ts', ...parameters];
const run = promisify(execFile);

let folder = '';
let server: ChildProcess;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naqsha-publish-'));
  const data = join(folder, 'snapshots');
  cpSync('.naqsha/e2e/snapshots', data, { recursive: true });
  await run(
    process.execPath,
    command('sample', '--households', '3000', '--seed', '11', '--out', join(folder, 'second')),
  );
  server = spawn(process.execPath, ['scripts/serve-for-tests.mjs', '--keep', '--port', String(port), '--data', data], {
    stdio: 'inherit',
  });
  await expect.poll(async () => (await fetch(address).catch(() => null))?.status ?? 0, { timeout: 60_000 }).toBe(200);
});

test.afterAll(async () => {
  const ended = new Promise((accept) => server.once('exit', accept));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('a second snapshot is served without a restart and without one failed request', async ({ page }) => {
  test.setTimeout(240_000);
  const answers: { status: number; snapshot: string | null }[] = [];
  let asking = true;
  const ask = async ([path, rest]: readonly [string, number]): Promise<void> => {
    while (asking) {
      const answer = await fetch(`${address}${path}`);
      await answer.arrayBuffer();
      answers.push({ status: answer.status, snapshot: answer.headers.get('x-naqsha-snapshot') });
      await pause(rest);
    }
  };
  const asked = [
    ['/api/v1/snapshot', 150],
    ['/api/v1/snapshot', 250],
    ['/poverty', 1_000],
    ['/registry', 1_500],
  ] as const;
  const askers = asked.map(ask);
  await page.goto(address);
  const strip = page.getByRole('complementary').first();
  const before = (await fetch(`${address}/api/v1/snapshot`)).headers.get('x-naqsha-snapshot');
  await expect(strip).toContainText(before ?? 'no snapshot id in the header');

  await run(process.execPath, command('load', join(folder, 'second')), {
    env: { ...process.env, NAQSHA_DATA: join(folder, 'snapshots') },
  });
  const latest = async () => (await fetch(`${address}/api/v1/snapshot`)).headers.get('x-naqsha-snapshot');
  await expect.poll(latest).not.toBe(before);
  await page.reload();
  await expect(strip).toContainText((await latest()) ?? '');
  await page.waitForTimeout(2_000);
  asking = false;
  await Promise.all(askers);

  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  const seen = new Set(answers.map(({ snapshot }) => snapshot).filter((snapshot) => snapshot !== null));
  expect([...seen].sort()).toEqual([before, await latest()].sort());
});
