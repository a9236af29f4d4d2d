'use client';

import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SitePage } from '@/lib/pages/access/site-pages';
import { KeyboardHelp } from '../layout/keyboard-help';
import { Link } from '../layout/link';
import { usePathname } from '../layout/navigation';
import { Icon } from '../ui/icon';
import styles from './account-menu.module.css';

export interface AccountMenuProps {
  viewer: { name: string; role: string } | null;
  /** The pages of the role. */
  pages: readonly SitePage[];
}

/** Who is signed in, or the way in that leads back here; the pages of the role, colours and keys. */
export function AccountMenu({ viewer, pages }: AccountMenuProps) {
  const t = useTranslations('access');
  const nav = useTranslations('nav');
  const keys = useTranslations('keys');
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const [showsKeys, setShowsKeys] = useState(false);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const isDark = useMounted() && scheme === 'dark';
  const here = `${pathname}${query ? `?${query}` : ''}`;
  const to = pathname.startsWith('/sign-in') ? '' : `?to=${encodeURIComponent(here)}`;
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <UnstyledButton
            className={styles.menu}
            aria-label={viewer ? t('signedInAs', { name: viewer.name }) : t('account')}
            title={viewer ? t('signedInAs', { name: viewer.name }) : undefined}
          >
            {viewer ? <bdi className={styles.name}>{viewer.name}</bdi> : t('account')}
            <span aria-hidden="true"> ▾</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {viewer ? (
            <>
              <Menu.Label>{t(`roles.${viewer.role}`)}</Menu.Label>
              <Menu.Item component={Link} href="/account">
                {t('account')}
              </Menu.Item>
              {pages.map(({ href, name }) => (
                <Menu.Item key={href} component={Link} href={href}>
                  {nav(name)}
                </Menu.Item>
              ))}
            </>
          ) : (
            <Menu.Item component={Link} href={`/sign-in${to}`} prefetch={false}>
              {t('signIn')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name={isDark ? 'sun' : 'moon'} />}
            onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
          >
            {nav(isDark ? 'light' : 'dark')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="help" />} onClick={() => setShowsKeys(true)}>
            {keys('title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <KeyboardHelp isOpen={showsKeys} onChange={setShowsKeys} />
    </>
  );
}
