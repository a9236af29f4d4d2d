import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicTier } from '../../measures/disclosure/policy';
import { tinyHousehold, writeTinyExtract } from '../snapshot/tiny-extract.test-support';
import type { AttackResult } from './attack';
import { buildChain } from './experiment/build-chain';
import { withGround } from './ground';
import { readAttacks } from './read-attacks';
import { runAttacks } from './run-attacks';

let scratch = '';
let results: AttackResult[] = [];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'naqsha-attack-'));
  const tehsils = ['PK60101', 'PK60102', 'PK60103', 'PK60201'];
  const households = Array.from({ length: 480 }, (_, id) =>
    tinyHousehold(id + 1, {
      tehsil_code: tehsils[id % 4] ?? '',
      consumption_pkr_month: 1500 + ((id * 7919) % 4001) * 3,
    }),
  );
  const chain = await buildChain({
    extractFolder: writeTinyExtract(join(scratch, 'extract'), households),
    scratch,
    turns: 2,
    atOnce: 1,
    change: 'leaving',
    knows: publicTier,
    say: () => {},
    signal: new AbortController().signal,
  });
  if (!chain.ok) throw new Error(chain.problem.sentence);
  results = await withGround(chain.value, publicTier, (ground) => runAttacks(ground, () => {}));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const found = (name: string, words: string) =>
  results.find(({ attack, finding }) => attack === name && finding.includes(words));

test('replays every attack over a chain of three snapshots', async () => {
  const names = (await readAttacks()).map(({ name }) => name);
  expect(names.filter((name) => !results.some(({ attack }) => attack === name))).toEqual([]);
});

test('finds noise within what the policy says, and no small count certain', () => {
  expect(found('certain-bounds', 'exclude the truth')).toMatchObject({ found: 0, met: true });
  expect(found('certain-bounds', 'pinned')?.tried).toBeGreaterThan(50);
  expect(found('certain-bounds', 'pinned')?.found).toBe(0);
});

test('reads what one household that left had no better than a guess', () => {
  const attributes = found('changed-attributes', 'who left');
  expect(attributes?.tried).toBeGreaterThan(10);
  expect(attributes?.found).toBeLessThanOrEqual(12);
});
