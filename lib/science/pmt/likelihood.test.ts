import { expect, it } from 'vitest';
import { groupRate, likelihood } from './likelihood';
import type { PmtLookup } from './model';
import { readModel } from './read-model';

const read = readModel('schreiner-2009');
if (!read.ok) throw new Error(read.problem.sentence);
const lookups = read.value.lookups as Record<string, PmtLookup>;
const national = lookups.national_100 as PmtLookup;

it('reproduces the group rates that the source prints', () => {
  expect(groupRate(national, [20, 30, 40])).toBeCloseTo(38.2, 1);
  expect(groupRate(national, [25, 35, 45])).toBeCloseTo(31.3, 1);
});

it('has the nine published tables, each without a gap from 0 to 100', () => {
  expect(Object.keys(lookups)).toHaveLength(9);
  for (const lookup of Object.values(lookups))
    for (let score = 0; score <= 100; score++) expect(likelihood(lookup, score)).not.toBeNull();
});

it('gives no rate for a group with a score outside the table', () => {
  expect(groupRate(national, [20, 101])).toBeNull();
  expect(groupRate(national, [])).toBeNull();
});
