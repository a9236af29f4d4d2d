import { expect, test } from 'vitest';
import { readIndicators } from '../../measures/indicators/read-indicators';
import { sourceWords } from './source-words';

test('what our own extract says is a source in Urdu words on the Urdu page, and a published work keeps its title', async () => {
  const sources = new Set((await readIndicators()).map(({ source }) => source));
  const own = [...sources].filter((source) => source === 'NSER registry extract, contract version 1');
  expect(own).toHaveLength(1);
  expect(sourceWords(own[0] ?? '', 'ur')).not.toMatch(/[A-Za-z]/);
  expect(sourceWords(own[0] ?? '', 'en')).toBe(own[0]);
  expect(sourceWords('Foster, Greer and Thorbecke (1984)', 'ur')).toBe('Foster, Greer and Thorbecke (1984)');
});
