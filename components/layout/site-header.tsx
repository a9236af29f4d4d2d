'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { SitePages } from '@/lib/pages/access/site-pages';
import { AccountMenu } from '../access/account-menu';
import { SiteSearch } from '../search/site-search';
import { keptHref } from './kept-href';
import { LanguageSwitch } from './language-switch';
import { Link } from './link';
import { usePathname } from './navigation';
import { sectionHere } from './section-here';
import { SectionLinks } from './section-links';
import styles from './site-header.module.css';

export interface SiteHeaderProps {
  pages: SitePages;
  snapshot: string | null;
  viewer: { name: string; role: string } | null;
}

/** One bar: the name, five groups of pages, search, language and account; below it the pages of the group that is open. */
export function SiteHeader({ pages, snapshot, viewer }: SiteHeaderProps) {
  const t = useTranslations('nav');
  const pathname = usePathname();
  const chosen = new URLSearchParams(useSearchParams());
  const here = sectionHere(pages.sections, pathname);
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand} tabIndex={-1}>
          <span lang="ur" className={styles.brandUrdu}>
            نقشہ
          </span>
          <span lang="en">Naqsha</span>
        </Link>
        <nav aria-label={t('label')} className={styles.sections}>
          {pages.sections.map((section) => (
            <Link
              key={section.name}
              href={keptHref(section.pages[0]?.href ?? '/', pathname, chosen)}
              className={styles.section}
              aria-current={section === here ? 'true' : undefined}
            >
              {t(section.name)}
            </Link>
          ))}
        </nav>
        <div className={styles.tools}>
          <SiteSearch snapshot={snapshot} pages={pages} />
          <LanguageSwitch />
          <AccountMenu viewer={viewer} pages={pages.own} />
        </div>
      </div>
      <SectionLinks section={here} />
    </header>
  );
}
