'use client';

import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Link } from './link';
import styles from './site-header.module.css';

export interface MorePagesProps {
  pages: readonly { href: string; name: string }[];
  isHere(href: string): boolean;
}

/** The pages that fewer people need every day, behind one button. */
export function MorePages({ pages, isHere }: MorePagesProps) {
  const t = useTranslations('nav');
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={styles.page}
          aria-current={pages.some(({ href }) => isHere(href)) ? 'page' : undefined}
        >
          {t('more')} <span aria-hidden="true">▾</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ href, name }) => (
          <Menu.Item key={href} component={Link} href={href} aria-current={isHere(href) ? 'page' : undefined}>
            {t(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
