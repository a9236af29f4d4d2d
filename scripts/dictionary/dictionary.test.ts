import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataDictionary } from './dictionary';

test('the committed data dictionary says what the declarations say (npm run docs rewrites it)', async () => {
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(await dataDictionary());
});
