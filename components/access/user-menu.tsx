'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Link } from '../layout/link';
import { usePathname } from '../layout/navigation';
import styles from './user-menu.module.css';

/** Who is signed in, and the way to the account; else the way in, which leads back to this page. */
export function UserMenu({ name }: { name: string | null }) {
  const t = useTranslations('access');
  const pathname = usePathname();
  const query = useSearchParams().toString();
  if (name !== null)
    return (
      <Link
        href="/account"
        className={styles.menu}
        title={t('signedInAs', { name })}
        aria-label={t('signedInAs', { name })}
      >
        <bdi className={styles.name}>{name}</bdi>
      </Link>
    );
  const here = `${pathname}${query ? `?${query}` : ''}`;
  const to = pathname.startsWith('/sign-in') ? '' : `?to=${encodeURIComponent(here)}`;
  return (
    <Link href={`/sign-in${to}`} className={styles.menu} prefetch={false}>
      {t('signIn')}
    </Link>
  );
}
