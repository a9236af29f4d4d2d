import { expect, test } from 'vitest';
import { formatShare } from './format-share';

test('a share is printed as every figure is, with its percent where the language puts it', () => {
  expect(formatShare(0.1284, 'en')).toBe('12.8\u00a0%');
  expect(formatShare(0.1284, 'ur')).toBe('\u206612.8%\u2069');
  expect(formatShare(0.25, 'en', 0)).toBe('25\u00a0%');
});
