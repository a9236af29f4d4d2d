import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { firstPage } from '../steps/first-page.mjs';

let child: ChildProcess;
afterEach(() => void child.kill());

function freePort(): Promise<number> {
  return new Promise((accept) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => accept(port));
    });
  });
}

const run = (code: string): ChildProcess => spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
const slow = (port: number, status: number): string => `
  setTimeout(() => require('http').createServer((_, response) =>
    setTimeout(() => { response.statusCode = ${status}; response.end('page'); }, 700)).listen(${port}, '127.0.0.1'), 700)`;

test('a server that is merely slow is waited for, and what it is waited for is said', async () => {
  const port = await freePort();
  child = run(slow(port, 200));
  const said: string[] = [];
  await firstPage(`http://127.0.0.1:${port}/`, child, (line) => said.push(line), 100);
  expect(said[0]).toMatch(/^Waiting until the server opens its port \(\d+ s so far; Ctrl-C stops\)\.$/);
  expect(said.at(-1)).toMatch(/^Waiting until/);
  expect(child.exitCode).toBe(null);
});

test('a first page with a fault is told, and the server goes on', async () => {
  const port = await freePort();
  child = run(slow(port, 500));
  const said: string[] = [];
  await firstPage(`http://127.0.0.1:${port}/`, child, (line) => said.push(line), 60_000);
  expect(said).toEqual(['The server runs, but its first page came with status 500: look at the lines above.']);
  expect(child.exitCode).toBe(null);
});

test('a server that ended is not waited for, whether before its port was open or while its page was asked', async () => {
  const port = await freePort();
  child = run('setTimeout(() => process.exit(3), 300)');
  await expect(firstPage(`http://127.0.0.1:${port}/`, child, () => {})).rejects.toThrow(
    'The server ended while starting (exit 3).',
  );
  child = run(
    `require('http').createServer(() => setTimeout(() => process.exit(4), 200)).listen(${port}, '127.0.0.1')`,
  );
  await expect(firstPage(`http://127.0.0.1:${port}/`, child, () => {})).rejects.toThrow('(exit 4)');
});
