'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { SiteSection } from '@/lib/pages/access/site-pages';
import { keptHref } from './kept-href';
import { Link } from './link';
import { usePathname } from './navigation';
import { isAt } from './section-here';
import styles from './site-header.module.css';

/** The pages of the group that is open; a row that stays where there are none, so that nothing below it moves. */
export function SectionLinks({ section }: { section: SiteSection | null }) {
  const t = useTranslations('nav');
  const pathname = usePathname();
  const chosen = new URLSearchParams(useSearchParams());
  const pages = section && section.pages.length > 1 ? section.pages : [];
  const isHere = (href: string): boolean => {
    const [path = '', own] = href.split('?');
    if (!isAt(path, pathname)) return false;
    const asked = chosen.get('lens');
    const lens = new URLSearchParams(own).get('lens');
    return path !== '/poverty' || lens === (asked === 'hotspots' ? asked : null);
  };
  return (
    <nav aria-label={t('within')} className={styles.pages} hidden={pages.length === 0}>
      {pages.map(({ href, name }) => (
        <Link
          key={href}
          href={keptHref(href, pathname, chosen)}
          className={styles.page}
          aria-current={isHere(href) ? 'page' : undefined}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
