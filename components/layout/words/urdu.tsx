'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import messages from '@/data/locales/ur.json';
import { timeZone } from '@/lib/serving/i18n/time-zone';

export default function Urdu({ children }: { children: ReactNode }) {
  return (
    <NextIntlClientProvider locale="ur" messages={messages} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
