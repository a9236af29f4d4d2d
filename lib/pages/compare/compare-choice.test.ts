import { expect, test } from 'vitest';
import type { IndicatorRow } from '@/lib/serving/queries/indicators';
import { compareChoice, compareQuery } from './compare-choice';

const indicators = [
  'households',
  'poverty_headcount',
  'kafaalat_missed_by_rule',
  'kafaalat_deposited_pkr',
  'no_toilet',
].map((indicator_id) => ({ indicator_id }) as IndicatorRow);

test('without a word the table shows need, families, cover and spend, the worst twenty first', () => {
  expect(compareChoice({}, indicators)).toEqual({
    columns: ['poverty_headcount', 'households', 'kafaalat_missed_by_rule', 'kafaalat_deposited_pkr'],
    sort: 'poverty_headcount',
    first: 'worst',
    rows: 20,
  });
});

test('the link says all of it, and what the snapshot does not hold is left out', () => {
  const choice = compareChoice(
    { columns: 'no_toilet,gone,no_toilet,households', sort: 'households', first: 'best', rows: 'all' },
    indicators,
  );
  expect(choice).toEqual({ columns: ['no_toilet', 'households'], sort: 'households', first: 'best', rows: null });
  expect(compareChoice(compareQuery(choice), indicators)).toEqual(choice);
  expect(compareChoice({ columns: 'no_toilet', sort: 'households', rows: '7' }, indicators)).toMatchObject({
    sort: 'no_toilet',
    rows: 20,
  });
});
