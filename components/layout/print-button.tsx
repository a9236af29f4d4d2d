'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

export function PrintButton() {
  const t = useTranslations('places');
  return (
    <Button variant="default" size="compact-md" leftSection={<Icon name="printer" />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
