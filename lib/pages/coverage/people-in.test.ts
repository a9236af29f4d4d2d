import { expect, test } from 'vitest';
import type { CoverageFigure } from '@/lib/serving/queries/coverage-figures';
import { coverageFigure } from './coverage-figure.test-support';
import { peopleIn } from './people-in';

const row = (given: Partial<CoverageFigure>): CoverageFigure =>
  coverageFigure({ indicator_id: 'kafaalat_pending_only', ...given });
const registry = { sampled_one_in: null };
const people = row({ numerator: 49_990, denominator: 6_852, value: 49_990 / 6_852 });
const households = row({ numerator: 6_852, value: 6_852 });

test('people left out are those summed over the households left out, not their number times a mean', () => {
  expect(peopleIn(people, households, registry)).toMatchObject({ status: 'known', value: 49_990, estimatedFrom: null });
});

test('of a sample they are weighted as their households are, and said to be an estimate', () => {
  const weighted = row({ ...households, estimate: 1_370_400 });
  expect(peopleIn(people, weighted, { sampled_one_in: 200 })).toMatchObject({
    value: 49_990 * 200,
    estimatedFrom: 200,
  });
});

test('people who are withheld stay withheld, never nought', () => {
  const withheld = row({ status: 'suppressed' });
  expect(peopleIn(withheld, households, registry)).toMatchObject({ status: 'suppressed', value: null });
});
