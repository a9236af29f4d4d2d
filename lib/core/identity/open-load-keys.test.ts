import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from './disclosure-key';
import { keyFileFindings, openLoadKeys } from './open-load-keys';

const root = mkdtempSync(join(tmpdir(), 'load-keys-'));
const before = process.env.NAQSHA_KEYS;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(root, 'keys-'));
  process.env.NAQSHA_KEYS = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env.NAQSHA_KEYS;
  else process.env.NAQSHA_KEYS = before;
  rmSync(root, { recursive: true, force: true });
});

const opened = () => {
  const keys = openLoadKeys();
  if (!keys.ok) throw new Error(keys.problem.sentence);
  return keys.value;
};

test('keys that are missing are made once, for their owner alone, and known as new that once', () => {
  const first = opened();
  expect([first.disclosure.isNew, first.identity.isNew]).toEqual([true, true]);
  expect(first.disclosure.key).not.toEqual(first.identity.key);
  for (const file of ['disclosure.key', 'identity.key']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  const second = opened();
  expect([second.disclosure.isNew, second.identity.isNew]).toEqual([false, false]);
  expect(fingerprintOf(second.disclosure.key)).toBe(fingerprintOf(first.disclosure.key));
  expect(keyFileFindings(second)).toEqual([]);
});

test.each(['disclosure.key', 'identity.key'])('%s that holds no key is refused in words and left as it is', (file) => {
  opened();
  for (const text of ['', 'secret\n', 'g'.repeat(64), 'a'.repeat(63), 'a'.repeat(65)]) {
    writeFileSync(join(folder, file), text);
    const keys = openLoadKeys();
    expect(keys).toMatchObject({ ok: false, problem: { code: 'key-damaged' } });
    expect(!keys.ok && keys.problem.sentence).toContain(join(folder, file));
    expect(!keys.ok && keys.problem.nextStep).toContain(`Put the kept copy of ${file} back`);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  }
});

test.each(['disclosure.key', 'identity.key'])('%s that cannot be read is refused in words', (file) => {
  mkdirSync(join(folder, file));
  const keys = openLoadKeys();
  expect(keys).toMatchObject({ ok: false, problem: { code: 'key-unreadable' } });
  expect(!keys.ok && keys.problem.nextStep).toContain('NAQSHA_KEYS');
});

test('a folder in which no key can be made is refused in words', () => {
  writeFileSync(join(folder, 'file'), '');
  process.env.NAQSHA_KEYS = join(folder, 'file', 'keys');
  expect(openLoadKeys()).toMatchObject({ ok: false, problem: { code: 'key-unreadable' } });
});

test('a key that others may read is told to the operator, who is told what to do', () => {
  opened();
  chmodSync(join(folder, 'disclosure.key'), 0o644);
  const [only, ...more] = keyFileFindings(opened());
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'key-file-open', severity: 'warning', subject: 'disclosure.key' });
  expect(only?.sentence).toContain('chmod 600');
});
