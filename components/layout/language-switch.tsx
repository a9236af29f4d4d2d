'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { routing } from '@/lib/serving/i18n/routing';
import styles from './language-switch.module.css';
import { usePathname } from './navigation';

/** The same page with the same view in the other language; a plain link, so that direction and fonts load afresh. */
export function LanguageSwitch() {
  const isUrdu = useLocale() === 'ur';
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const prefix = isUrdu ? '' : `/${routing.locales[1]}`;
  const path = `${prefix}${pathname === '/' && prefix ? '' : pathname}`;
  return (
    <a
      className={styles.switch}
      href={query ? `${path}?${query}` : path}
      lang={isUrdu ? 'en' : 'ur'}
      hrefLang={isUrdu ? 'en' : 'ur'}
    >
      {isUrdu ? 'English' : 'اردو'}
    </a>
  );
}
