import type { ReactNode } from 'react';
import type { Language } from '@/lib/core/language';
import styles from './prose.module.css';

export interface ProseProps {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** Our own text from the repository; never a visitor's. */
  html: string;
  children: ReactNode;
}

export function Prose({ language, direction, html, children }: ProseProps) {
  return (
    <article className={styles.article} lang={language} dir={direction}>
      {children}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from files of the repository */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
