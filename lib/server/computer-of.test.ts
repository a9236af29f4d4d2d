import { expect, test } from 'vitest';
import { computerOf, trustedProxies } from './computer-of';

const nobody = trustedProxies('');
const ours = trustedProxies('127.0.0.1, 10.0.0.0/8, fd00::/8');

test('what a computer says of itself is not believed', () => {
  expect(computerOf('203.0.113.9', '198.51.100.1', nobody)).toBe('203.0.113.9');
  expect(computerOf('::ffff:203.0.113.9', '198.51.100.1', ours)).toBe('203.0.113.9');
});

test('behind trusted proxies the computer is the last address that is none of them', () => {
  expect(computerOf('127.0.0.1', '198.51.100.1, 203.0.113.9', ours)).toBe('203.0.113.9');
  expect(computerOf('127.0.0.1', '1.2.3.4, 203.0.113.9, 10.1.2.3', ours)).toBe('203.0.113.9');
  expect(computerOf('fd00::1', '2001:db8::7', ours)).toBe('2001:db8::7');
});

test('a connection of this machine, or a header that holds no address, tells no computer', () => {
  expect(computerOf('127.0.0.1', '198.51.100.1', nobody)).toBe('');
  expect(computerOf('::1', undefined, nobody)).toBe('');
  expect(computerOf('10.0.0.1', undefined, ours)).toBe('');
  expect(computerOf('10.0.0.1', 'unknown', ours)).toBe('');
});
