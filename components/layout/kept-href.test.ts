import { expect, test } from 'vitest';
import { keptHref } from './kept-href';

test('the place and the snapshot chosen stay chosen from page to page', () => {
  const chosen = new URLSearchParams('place=PK617&snapshot=2026-09-30-x&indicator=no_toilet');
  expect(keptHref('/coverage', '/poverty', chosen)).toBe('/coverage?place=PK617&snapshot=2026-09-30-x');
  expect(keptHref('/poverty?lens=hotspots', '/places/PK60101', new URLSearchParams())).toBe(
    '/poverty?lens=hotspots&place=PK60101',
  );
  expect(keptHref('/methods', '/poverty', chosen)).toBe('/methods');
  expect(keptHref('/', '/poverty', chosen)).toBe('/?snapshot=2026-09-30-x');
  expect(keptHref('/poverty', '/', new URLSearchParams())).toBe('/poverty');
});
