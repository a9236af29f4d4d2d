'use client';

import { useTranslations } from 'next-intl';
import { UserMenu } from '../access/user-menu';
import { ColourSchemeToggle } from './colour-scheme-toggle';
import { KeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './language-switch';
import { Link } from './link';
import { MorePages } from './more-pages';
import { usePathname } from './navigation';
import { PlaceSearch } from './place-search';
import styles from './site-header.module.css';

const pages = [
  { href: '/', name: 'overview' },
  { href: '/poverty', name: 'poverty' },
  { href: '/coverage', name: 'coverage' },
  { href: '/programmes', name: 'programmes' },
  { href: '/indicators', name: 'indicators' },
  { href: '/planning', name: 'planning' },
  { href: '/targeting', name: 'targeting' },
  { href: '/places', name: 'places' },
] as const;

const morePages = [
  { href: '/households', name: 'households' },
  { href: '/registry', name: 'registry' },
  { href: '/returns', name: 'returns' },
  { href: '/evaluation', name: 'evaluation' },
  { href: '/calibration', name: 'calibration' },
  { href: '/methods', name: 'methods' },
] as const;

/** Name, pages, place search, who is signed in, language and colours: the same on every page. */
export function SiteHeader({ snapshot, viewer }: { snapshot: string | null; viewer: string | null }) {
  const t = useTranslations('nav');
  const pathname = usePathname();
  const isHere = (href: string): boolean => (href === '/' ? pathname === '/' : pathname.startsWith(href));
  return (
    <header className={`${styles.header} no-print`}>
      <Link href="/" className={styles.brand}>
        <span lang="ur" className={styles.brandUrdu}>
          نقشہ
        </span>
        <span lang="en">Naqsha</span>
      </Link>
      <nav aria-label={t('label')} className={styles.pages}>
        {pages.map(({ href, name }) => (
          <Link key={href} href={href} className={styles.page} aria-current={isHere(href) ? 'page' : undefined}>
            {t(name)}
          </Link>
        ))}
        <MorePages pages={morePages} isHere={isHere} />
      </nav>
      <div className={styles.tools}>
        <PlaceSearch snapshot={snapshot} />
        <UserMenu name={viewer} />
        <LanguageSwitch />
        <ColourSchemeToggle />
        <KeyboardHelp />
      </div>
    </header>
  );
}
