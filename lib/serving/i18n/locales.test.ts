import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'data', 'locales');

function texts(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') found.set(path, node);
    else for (const [key, child] of Object.entries(node as object)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')), '');
  return found;
}

const [english, urdu] = [texts('en'), texts('ur')];
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] as string))]
    .filter((name) => text.includes(`{${name}}`) || text.includes(`{${name},`))
    .sort();

it('says in Urdu everything it says in English, and nothing else', () => {
  expect([...urdu.keys()].sort()).toEqual([...english.keys()].sort());
});

it('fills the same placeholders in both languages', () => {
  for (const [key, text] of english) expect(placeholders(urdu.get(key) ?? ''), key).toEqual(placeholders(text));
});

it('writes Urdu with the letters of Urdu, never the Arabic ye, kaf or he, nor Arabic digits', () => {
  for (const [key, text] of urdu) expect(text, key).not.toMatch(/[يىكه٠-٩۰-۹]/);
});

it('leaves no text empty', () => {
  for (const [key, text] of [...english, ...urdu]) expect(text.trim(), key).not.toBe('');
});
