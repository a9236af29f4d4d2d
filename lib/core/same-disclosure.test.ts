import { expect, it } from 'vitest';
import { sameDisclosure } from './same-disclosure';

const policy = 'NSER-SDC-2: cell keys';

it('tells figures of another policy from figures of another key, and both from figures protected alike', () => {
  const now = { disclosure_policy: policy, disclosure_key: 'a' };
  expect(sameDisclosure(now, { ...now })).toBe('same');
  expect(sameDisclosure(now, { ...now, disclosure_key: 'b' })).toBe('other_key');
  expect(sameDisclosure(now, { disclosure_policy: 'NSER-SDC-1: rounding', disclosure_key: 'a' })).toBe('other_policy');
});

it('never takes what is not known for the same as what is', () => {
  const now = { disclosure_policy: policy, disclosure_key: 'a' };
  expect(sameDisclosure(now, {})).toBe('other_policy');
  expect(sameDisclosure(now, { disclosure_policy: policy, disclosure_key: null })).toBe('other_key');
  expect(sameDisclosure({}, { disclosure_policy: null, disclosure_key: null })).toBe('same');
});
