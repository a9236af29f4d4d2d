import { afterEach, expect, it, vi } from 'vitest';
import { SecretMissing, secretInForce } from './secret';
import { emptyStateFolder } from './state-folder.test-support';

emptyStateFolder();
afterEach(() => vi.unstubAllEnvs());

it('signs nothing for others to reach without a secret of its own', () => {
  vi.stubEnv('NAQSHA_SECRET', '');
  expect(() => secretInForce('0.0.0.0')).toThrow(SecretMissing);
  vi.stubEnv('NAQSHA_SECRET', 'short');
  expect(() => secretInForce('127.0.0.1')).toThrow(SecretMissing);
});

it('keeps the secret it made for a loopback address', () => {
  vi.stubEnv('NAQSHA_SECRET', '');
  const made = secretInForce('127.0.0.1');
  expect(made.length).toBeGreaterThan(48);
  expect(secretInForce('localhost')).toBe(made);
});

it('takes the secret that is given, for any address', () => {
  vi.stubEnv('NAQSHA_SECRET', 's'.repeat(40));
  expect(secretInForce('0.0.0.0')).toBe('s'.repeat(40));
});
