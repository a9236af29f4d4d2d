import type { Language } from '@/lib/core/language';

/** Where proxy.ts writes the path and query that were asked; without it, signing in leads to the first page. */
export const addressHeader = 'x-naqsha-address';

/** A path on this server, or the first page: never another host, however it is spelt. */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(text) || text.length > 4000) return '/';
  const here = new URL('http://here.invalid');
  const there = URL.canParse(text, here) ? new URL(text, here) : here;
  const path = `${there.pathname}${there.search}`;
  return there.origin === here.origin && !/^\/[/\\]/.test(path) ? path : '/';
}

export const inLanguage = (language: Language, path: string): string => (language === 'ur' ? `/ur${path}` : path);

/** The sign-in page, which leads back to the page that was asked. */
export const signInAddress = (language: Language, to: string): string =>
  `${inLanguage(language, '/sign-in')}?to=${encodeURIComponent(ownPath(to))}`;
