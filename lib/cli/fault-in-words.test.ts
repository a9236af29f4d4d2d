import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { WarehouseError } from '../warehouse/database';
import { faultInWords } from './fault-in-words';

beforeAll(() => vi.stubEnv('NAQSHA_STATE', join(mkdtempSync(join(tmpdir(), 'faults-')), 'state')));

test('a fault that no rule foresaw is a sentence with a next step; engine text goes to a file for its owner alone', () => {
  const cause = new Error('Conversion Error: Could not cast value 8900012345671 to DECIMAL(18,6)');
  const { sentence, nextStep } = faultInWords('load', new WarehouseError('create table x as select 1', cause));
  expect(`${sentence} ${nextStep}`).not.toMatch(/DECIMAL|select|8900012345671|at .*\.ts/);
  expect(sentence).toContain('Nothing published was touched.');
  const path = /kept in (\S+\.txt)/.exec(nextStep)?.[1] as string;
  expect(readFileSync(path, 'utf8')).toContain('DECIMAL(18,6)');
  expect(statSync(path).mode & 0o077).toBe(0);
});

test.each([
  ['ENOSPC: no space left on device, write', 'disk is full'],
  ['Out of Memory Error: failed to pin block', 'not enough memory'],
  ["EACCES: permission denied, open 'x'", 'may not read or write'],
  ['EISDIR: illegal operation on a directory, read', 'folder stands where a file'],
])('what the system refuses is named: %s', (message, words) => {
  expect(faultInWords('load', new Error(message)).sentence).toContain(words);
});
