'use client';

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

export function ColourSchemeToggle() {
  const t = useTranslations('nav');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const isDark = useMounted() && scheme === 'dark';
  const label = t(isDark ? 'light' : 'dark');
  return (
    <ActionIcon
      variant="default"
      size={34}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
