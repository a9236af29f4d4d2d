'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';

const wordsOf = {
  en: dynamic(() => import('./english')),
  ur: dynamic(() => import('./urdu')),
} satisfies Record<Language, unknown>;

/** The words of one language for all below, as a file that a browser keeps for ever and no page carries. */
export function Words({ language, children }: { language: Language; children: ReactNode }) {
  const Spoken = wordsOf[language];
  return <Spoken>{children}</Spoken>;
}
