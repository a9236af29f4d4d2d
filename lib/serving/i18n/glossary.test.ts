import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '../../../data/locales/en.json';
import glossary from '../../../data/locales/glossary.json';
import ur from '../../../data/locales/ur.json';

type Words = { [key: string]: string | Words };

function pairs(english: Words, urdu: Words, path = ''): { path: string; en: string; ur: string }[] {
  return Object.entries(english).flatMap(([key, value]) => {
    const other = urdu[key];
    if (typeof value === 'string') return [{ path: `${path}${key}`, en: value, ur: String(other) }];
    return pairs(value, (other ?? {}) as Words, `${path}${key}.`);
  });
}

const all = pairs(en as Words, ur as Words);
/** A word of its own: not within another one, nor the beginning of a compound named here. */
const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\u0600-\\u06ff])${word}(?! بندی)(?![\\u0600-\\u06ff])`).test(text);

test.each(glossary)('“$en” is one word in Urdu, $ur, wherever it is said', ({ en: term, never }) => {
  const said = all.filter((each) => new RegExp(`\\b${term}s?\\b`, 'i').test(each.en));
  expect(said.length).toBeGreaterThan(0);
  const otherwise = said.flatMap((each) =>
    never.filter((word) => holds(each.ur, word)).map((word) => `${each.path}: ${word}`),
  );
  expect(otherwise).toEqual([]);
});

test('the glossary lies beside the locales that it is held to', () => {
  expect(readdirSync('data/locales').sort()).toEqual(['en.json', 'glossary.json', 'ur.json']);
});
