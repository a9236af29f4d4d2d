import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepDecision } from './keep-decision';
import type { PlaceDecision } from './place-decision';
import { decisionsFile, readDecisions } from './read-decisions';

const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decision: PlaceDecision = {
  boundarySet: 'a-set',
  province: 'PUNJAB',
  district: 'LAHORE',
  place: 'DATA "GB" TOWN, NORTH',
  placeCode: 'PK617',
  decidedBy: 'A steward',
  decidedOn: '2026-01-02',
  why: 'asked the office, which said so',
};

test('keeps every decision with author, day and reason, the latest last, and gives back only those of the set', () => {
  expect(readDecisions(folder, 'a-set')).toEqual({ ok: true, value: [] });
  const second = { ...decision, placeCode: null, decidedOn: '2026-02-03' };
  for (const each of [decision, second, { ...decision, boundarySet: 'another' }]) keepDecision(folder, each);
  expect(readDecisions(folder, 'a-set')).toEqual({ ok: true, value: [decision, second] });
});

test('refuses a file that is no list of decisions rather than writing over it', () => {
  writeFileSync(decisionsFile(folder), 'something,else\n1,2\n');
  expect(keepDecision(folder, decision)).toMatchObject({ ok: false, problem: { code: 'decisions-unreadable' } });
  expect(readFileSync(decisionsFile(folder), 'utf8')).toBe('something,else\n1,2\n');
});
