import { expect, it } from 'vitest';
import { type Act, acts, may } from './policy';
import { roles } from './role';
import type { Viewer } from './viewer';

const as = (role: Viewer['role']): Viewer => ({ id: role, name: role, role, scope: null });
const real = { synthetic: false };
const sample = { synthetic: true };

it('opens nothing of a real registry to somebody who has not signed in', () => {
  expect(acts.filter((act) => may(null, act, real))).toEqual(['read-open']);
});

it('opens of the labelled sample its figures and its rejected records, never a household', () => {
  expect(acts.filter((act) => may(null, act, sample))).toEqual([
    'read-open',
    'see-aggregates',
    'export',
    'see-rejects',
  ]);
});

it('shows a household, an identity and rejected records to stewards alone', () => {
  for (const act of ['see-record', 'reveal-identity', 'see-rejects', 'see-exact', 'load'] as const)
    expect(roles.filter((role) => may(as(role), act, real))).toEqual(['data-steward']);
});

it('gives administrators people and no figures, and auditors the trail and no figures', () => {
  expect(acts.filter((act) => may(as('admin'), act, real))).toEqual(['read-open', 'manage-users', 'keep-own-account']);
  expect(acts.filter((act) => may(as('auditor'), act, real))).toEqual([
    'read-open',
    'read-audit',
    'read-own-audit',
    'keep-own-account',
  ]);
});

it('lets no person, of whatever role, ask in the place of an agency', () => {
  expect(roles.some((role) => may(as(role), 'ask-eligibility', sample))).toBe(false);
});

it('refuses an act that nobody declared', () => {
  expect(roles.some((role) => may(as(role), 'drop-everything' as Act, sample))).toBe(false);
});
