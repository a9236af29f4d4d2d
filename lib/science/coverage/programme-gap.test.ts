import { expect, test } from 'vitest';
import { headlineGap } from './programme-gap';

const holding = (...names: string[]) => {
  const ids = new Set(names.map((name) => `p_${name}`));
  return (id: string): boolean => ids.has(id);
};
const served = ['pending_only', 'take_up_served_over_eligible'];
const paid = ['not_paid', 'paid_over_eligible'];

test('a programme is headlined against the rule in force wherever the rule can be tried', () => {
  expect(headlineGap('p', holding('missed_by_rule', 'exclusion_by_rule', ...served, ...paid))).toBe('missed_by_rule');
});

test('without such a rule it is headlined by those never served, and where no share of the served is held by those not paid', () => {
  expect(headlineGap('p', holding(...served, ...paid))).toBe('pending_only');
  expect(headlineGap('p', holding('pending_only', ...paid))).toBe('not_paid');
});

test('a gap is never headlined by a count alone: its share must answer the same question', () => {
  expect(headlineGap('p', holding('missed_by_rule', 'pending_only'))).toBeNull();
});
