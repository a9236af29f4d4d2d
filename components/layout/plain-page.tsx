import type { ReactNode } from 'react';
import styles from './plain-page.module.css';

/** A page without figures: a title, a sentence or two and the way on. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
