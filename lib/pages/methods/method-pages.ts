import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { marked } from 'marked';
import type { Language } from '@/lib/core/language';

/** Method pages are the files `<topic>.md` (English) and `<topic>.ur.md` of this folder: adding one adds it to the site. */
const folder = (): string =>
  join(resolve(/* turbopackIgnore: true */ process.env.NAQSHA_HOME ?? '.'), 'data', 'methods');

const topicName = /^[a-z][a-z0-9-]*$/;

export interface MethodPage {
  topic: string;
  title: string;
  /** Without the title; our own text, never a visitor's. */
  html: string;
  /** The language it is written in; English stands in where a translation is still missing. */
  language: Language;
}

export async function methodPage(topic: string, wanted: Language): Promise<MethodPage | null> {
  if (!topicName.test(topic)) return null;
  const translated = join(folder(), `${topic}.${wanted}.md`);
  const isTranslated = wanted !== 'en' && existsSync(translated);
  const path = isTranslated ? translated : join(folder(), `${topic}.md`);
  if (!existsSync(path)) return null;
  const text = await readFile(path, 'utf8');
  const [, title = topic] = /^# (.+)$/m.exec(text) ?? [];
  const drawn = await marked.parse(text.replace(/^# .+\n/m, ''), { gfm: true });
  const html = drawn
    .replace(/<th><\/th>/g, '<td></td>')
    .replace(/<table>/g, '<div data-wide tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>');
  return { topic, title, html, language: isTranslated ? wanted : 'en' };
}

export async function methodTopics(language: Language): Promise<MethodPage[]> {
  if (!existsSync(folder())) return [];
  const topics = readdirSync(folder())
    .filter((file) => /^[a-z][a-z0-9-]*\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .sort();
  const pages = await Promise.all(topics.map((topic) => methodPage(topic, language)));
  return pages.filter((page) => page !== null);
}
