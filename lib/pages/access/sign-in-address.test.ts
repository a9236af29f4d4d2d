import { expect, test } from 'vitest';
import { ownPath } from './sign-in-address';

const here = 'https://atlas.example/sign-in';

test.each([
  '//evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/x/%2e%2e//evil.example',
  '/\\evil.example',
  '/.\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '\\\\evil.example',
  '///evil.example',
  '',
  null,
  7,
])('%j never leads to another site', (text) => {
  expect(new URL(ownPath(text), here).host).toBe('atlas.example');
});

test('a page of this site is kept with its question', () => {
  expect(ownPath('/ur/places/PK1?level=tehsil&snapshot=a-b')).toBe('/ur/places/PK1?level=tehsil&snapshot=a-b');
});
