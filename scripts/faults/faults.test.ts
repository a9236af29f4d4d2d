import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bench, countCalls, faultAt, kept, killAfter, makeBench, next } from './trial';

vi.setConfig({ testTimeout: 600_000 });

const root = mkdtempSync(join(tmpdir(), 'naqsha-faults-'));
let bench: Bench;

beforeAll(() => {
  bench = makeBench(root);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(bench.program, { force: true });
});

test.each([
  ['a new snapshot', next],
  ['the current one again', kept],
])(
  'publishing %s leaves a whole snapshot in force and nothing after the next start, at whichever fifth call the process ends',
  async (_what, id) => {
    const calls = countCalls(bench, id);
    expect(calls).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (let call = 1; call <= calls; call += 1)
      wrong.push(...(await faultAt(bench, id, call, call % 2 === 0 ? 'before' : 'half')));
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['a new snapshot', next],
  ['the current one again', kept],
])(
  'publishing %s leaves a whole snapshot in force and nothing after the next start, whichever fifth call fails',
  async (_what, id) => {
    const calls = countCalls(bench, id);
    const wrong: string[] = [];
    for (let call = 1; call <= calls; call += 1)
      wrong.push(...(await faultAt(bench, id, call, call % 2 === 0 ? 'EIO' : 'ENOSPC')));
    expect(wrong).toEqual([]);
  },
);

test('a process killed at any moment leaves a whole snapshot in force and nothing after the next start', async () => {
  const wrong: string[] = [];
  for (let trial = 0; trial < 20; trial += 1)
    wrong.push(...(await killAfter(bench, trial % 2 === 0 ? kept : next, 60 + trial * 12)));
  expect(wrong).toEqual([]);
});
