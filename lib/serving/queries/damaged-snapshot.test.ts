import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { emptySnapshots } from './empty-snapshot.test-support';
import { placeNames } from './place-names';
import { withSnapshot } from './with-snapshot';

const { folder } = emptySnapshots();
const planner = { id: 'v', name: 'V', role: 'planner', scope: null } as const;

const file = (id: string): string => join(folder, id, 'published.duckdb');

function keep(id: string, day: string, synthetic = false): void {
  mkdirSync(join(folder, id), { recursive: true });
  rmSync(file(id), { recursive: true, force: true });
  copyFileSync(join(folder, 'registry-1', 'published.duckdb'), file(id));
  const bytes = readFileSync(file(id));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = [{ name: 'published.duckdb', bytes: bytes.length, sha256 }];
  writeFileSync(join(folder, id, 'manifest.json'), JSON.stringify({ published_at: day, synthetic, files }));
}

const ask = (wanted: string | null = null, viewer: typeof planner | null = planner) =>
  withSnapshot(wanted, { viewer, act: 'see-aggregates' }, async (question, snapshot) => ({
    places: (await question(placeNames, {})).length,
    standsInFor: snapshot.stands_in_for ?? null,
  }));

const damages: [string, (path: string) => void][] = [
  ['cut short', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['emptied', (path) => truncateSync(path, 0)],
  ['gone', (path) => rmSync(path)],
  [
    'a folder',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
  [
    'changed in its blocks',
    (path) => {
      const bytes = readFileSync(path);
      for (let at = 12_288; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 255;
      writeFileSync(path, bytes);
    },
  ],
  ['text', (path) => writeFileSync(path, 'x'.repeat(statSync(path).size))],
];

beforeEach(() => {
  keep('registry-old', '2025-06-30T00:00:00Z');
  keep('registry-new', '2025-09-30T00:00:00Z');
  keep('sample-new', '2025-12-31T00:00:00Z', true);
  writeFileSync(join(folder, 'CURRENT'), 'registry-new\n');
});

test.each(damages)(
  'a file in force that is %s gives way to the real snapshot before, and the answer says so',
  async (_kind, damage) => {
    damage(file('registry-new'));
    expect(await ask()).toEqual({ ok: true, value: { places: 6, standsInFor: 'registry-new' } });
    expect(await ask()).toMatchObject({ ok: true, value: { standsInFor: 'registry-new' } });
    keep('registry-new', '2025-09-30T00:00:00Z');
    expect(await ask()).toEqual({ ok: true, value: { places: 6, standsInFor: null } });
  },
);

test('a damaged snapshot that a link names, or without one before it, is told in words and never as another', async () => {
  truncateSync(file('registry-old'), 100);
  expect(await ask('registry-old')).toMatchObject({ ok: false, problem: { code: 'snapshot-damaged' } });
  expect(await ask('registry-old', null)).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } });
  truncateSync(file('registry-new'), 100);
  expect(await ask()).toMatchObject({ ok: false, problem: { code: 'snapshot-damaged' } });
});

test('a snapshot that was published again under its name is read anew', async () => {
  expect(await ask()).toMatchObject({ ok: true });
  rmSync(file('registry-new'));
  copyFileSync(join(folder, 'sample-1', 'published.duckdb'), file('registry-new'));
  writeFileSync(join(folder, 'registry-new', 'manifest.json'), 'not there');
  const answer = await withSnapshot(
    'registry-new',
    { viewer: null, act: 'see-aggregates' },
    async (_ask, snapshot) => snapshot,
  );
  expect(answer).toMatchObject({ ok: true, value: { synthetic: true } });
});
