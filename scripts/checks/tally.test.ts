import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closingLine, playwrightTally, sum, vitestTally } from '../steps/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const report = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const vitest = (over: object = {}) => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...over,
});

const playwright = (over: object = {}) => ({
  stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 },
  errors: [],
  ...over,
});

test('the closing line is the sum of what the reporters counted', () => {
  const counts = [vitestTally(report('a.json', vitest()), 0), playwrightTally(report('b.json', playwright()), 0)];
  expect(closingLine(sum(counts))).toBe('12 passed, 0 failed, 3 skipped');
});

test('a runner that ends badly never counts as all passed', () => {
  expect(vitestTally(join(folder, 'absent.json'), 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(vitestTally(join(folder, 'absent.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(vitestTally(report('c.json', vitest()), 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(playwrightTally(report('d.json', playwright()), 1)).toMatchObject({ passed: 5, failed: 1 });
});

test('a test file that does not load, a flaky test and an error outside a test are failures', () => {
  const unloaded = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(vitestTally(report('e.json', vitest(unloaded)), 1)).toMatchObject({ failed: 1 });
  const shaky = playwright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] });
  expect(playwrightTally(report('f.json', shaky), 1)).toMatchObject({ passed: 5, failed: 3 });
});
