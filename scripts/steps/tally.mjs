import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A stage that is one check: passed when its command ended with 0. */
export const oneCheck = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** A runner that failed without naming a failed test (it crashed, or a file did not load) still counts as one failure. */
const honest = (code, counts) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** Counts of vitest's JSON report; a test file that did not load counts as one failure. */
export function vitestTally(file, code) {
  const report = read(file);
  if (report === null) return oneCheck(code === 0 ? 1 : code);
  const unloaded = report.testResults.filter(
    (each) => each.status === 'failed' && !each.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return honest(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  });
}

/** Counts of Playwright's JSON report; an error outside any test counts as one failure. */
export function playwrightTally(file, code) {
  const report = read(file);
  if (report === null) return oneCheck(code === 0 ? 1 : code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(code, { passed: expected, failed: unexpected + flaky + report.errors.length, skipped });
}

export const sum = (tallies) =>
  tallies.reduce(
    (all, each) => ({
      passed: all.passed + each.passed,
      failed: all.failed + each.failed,
      skipped: all.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
