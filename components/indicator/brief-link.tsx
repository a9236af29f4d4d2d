'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { formatView } from '@/lib/serving/view-state/format-view';
import type { View } from '@/lib/serving/view-state/view';
import { Icon } from '../ui/icon';
import { useView } from '../ui/use-view';

/** The present view on one printed page, in the language of the page. `of` names what the brief is about where the link does not. */
export function BriefLink({ of }: { of?: Partial<View> }) {
  const t = useTranslations('brief');
  const language = useLocale();
  const { view } = useView();
  const query = formatView({ ...view, ...of });
  return (
    <Button
      component="a"
      href={`/brief/${language}${query ? `?${query}` : ''}`}
      download
      variant="default"
      size="compact-md"
      leftSection={<Icon name="download" />}
    >
      {t('link')}
    </Button>
  );
}
