'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { PlainPage } from '@/components/layout/plain-page';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('error');
  return (
    <PlainPage title={t('title')}>
      <p className="prose">{t('sentence')}</p>
      {error.digest && (
        <p>
          {t('reference')} <code>{error.digest}</code>
        </p>
      )}
      <Button onClick={reset}>{t('again')}</Button>
    </PlainPage>
  );
}
