import type { SiteSection } from '@/lib/pages/access/site-pages';

const pathOf = (href: string): string => href.split('?')[0] as string;

/** True where a page lies at or below a path; the overview lies at its own path alone. */
export const isAt = (path: string, pathname: string): boolean =>
  path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);

/** The group that a page belongs to; null for pages of an account. */
export const sectionHere = (sections: readonly SiteSection[], pathname: string): SiteSection | null =>
  sections.find(({ pages }) => pages.some(({ href }) => isAt(pathOf(href), pathname))) ?? null;
